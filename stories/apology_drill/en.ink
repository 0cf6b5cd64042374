# id: apology_drill
# title: Twelve attacks
# summary: Twelve counters, twelve people who have had enough, and one sentence for each of them.
# role: A different counter every round
# trade: Twelve trades
# trains: Saying “you're right” first, and knowing when not to give in.
# theme: amends
# form: drill
# rounds: 12
# minutes: 5
# level: 1
# customer: vi
# cast: vi = Vi; hair: buns; hair_color: white; skin: brown; wears: coral; glasses: clubmaster; beard: none
# cast: brandt = Mrs Brandt; hair: gray_bun; hair_color: white; skin: pale; wears: navy; glasses: round; beard: none
# cast: ferreira = Mr Ferreira; hair: short_curly; hair_color: brown; skin: tan; wears: sage; glasses: none; beard: full
# cast: malik = Malik; hair: twists_volumed; hair_color: black; skin: brown; wears: coral; glasses: none; beard: none
# cast: kowal = Mrs Kowal; hair: medium_short; hair_color: blond; skin: light; wears: plum; glasses: butterfly; beard: none
# cast: dee = Dee; hair: shaved_sides; hair_color: auburn; skin: pale; wears: ink; glasses: none; beard: none
# cast: abara = Ms Abara; hair: afro; hair_color: black; skin: deep; wears: paper; glasses: none; beard: none
# cast: lindqvist = Mr Lindqvist; hair: pomp; hair_color: white; skin: light; wears: teal; glasses: aviator; beard: handlebars; shirt: collar
# cast: jun = Jun; hair: medium_bangs; hair_color: black; skin: light; wears: mustard; glasses: round; beard: none
# cast: achterberg = Mrs Achterberg; hair: gray_medium; hair_color: grey; skin: light; wears: sage; glasses: none; beard: none
# cast: quill = Mr Quill; hair: bald_top; hair_color: white; skin: pale; wears: ink; glasses: clubmaster; beard: moustache_thin; shirt: collar
# cast: devereux = Ms Devereux; hair: bun_fancy; hair_color: auburn; skin: brown; wears: ink; glasses: none; beard: none
# cast: bellamy = Mr Bellamy; hair: bald; hair_color: grey; skin: deep; wears: coral; glasses: round_thick; beard: gray_full
# cast: rosa = Rosa; hair: bun_curly; hair_color: brown; skin: tan; wears: teal; glasses: none; beard: none
# cast: yilmaz = Ms Yilmaz; hair: hijab; hair_color: black; skin: tan; wears: mustard; glasses: none; beard: none
# cast: haas = Mr Haas; hair: short_messy; hair_color: blond; skin: pale; wears: paper; glasses: none; beard: goatee
# cast: nadia = Nadia; hair: long_curly; hair_color: brown; skin: brown; wears: sage; glasses: none; beard: none
# cast: adisa = Mrs Adisa; hair: corn_rows; hair_color: black; skin: deep; wears: mustard; glasses: butterfly; beard: none
# cast: dragan = Mr Dragan; hair: beanie; hair_color: grey; skin: light; wears: plum; glasses: none; beard: full_medium
# cast: leo = Leo; hair: flat_top; hair_color: black; skin: brown; wears: paper; glasses: none; beard: none; shirt: collar
# cast: sorensen = Mr Sorensen; hair: short_wavy; hair_color: blond; skin: light; wears: navy; glasses: clubmaster; beard: chin; chair: wheelchair
# cast: pereira = Dr Pereira; hair: medium_straight; hair_color: grey; skin: tan; wears: ink; glasses: round_thick; beard: none
# cast: camille = Camille; hair: long_bangs; hair_color: auburn; skin: light; wears: coral; glasses: none; beard: none
# cast: nkemelu = Mr Nkemelu; hair: short; hair_color: black; skin: deep; wears: navy; glasses: none; beard: goatee
# cast: theo = Theo; hair: short_volumed; hair_color: brown; skin: pale; wears: teal; glasses: round; beard: none

// Every round begins anew with a customer's trust. Points come from the choices alone; these only steer.
VAR trust = 40
// How many left calm.
VAR calm = 0
// Something was handed over that must not be: what isn't safe, or what is another's secret.
VAR conceded = false

-> next_round


// ---------------------------------------------------------------- Deny it, defend it

=== stale_loaf ===
~ trust = 40
You sold her yesterday's loaf as fresh. # act: Bakery, after lunch # you: Robin, bakery # place: clerk_counter # enter: brandt # sound: door_chime # mood: brandt cold
Mrs Brandt: Eighty years I've eaten bread. This is yesterday's. # mood: cold # stakes: 1 # title: Yesterday's bread # ask: What does she need to hear from you first? # hint: She knows bread. What is there to discuss? # rule: When the customer is right, I say so in my first words. # tempts: deny
* [“It is, and you tasted it, I'm sorry. Here, this one's warm.” #id: take_this_one #empathy: 3 #ownership: 2 #recovery: 4]
  # why: Says that she is right before anything else, and hands her what she paid for.
  # hears: I didn't have to prove it.
  You: It is, and you tasted it, I'm sorry. Here, this one's warm.
  ~ feel(25)
  ~ calm = calm + 1
  Mrs Brandt: Warm. Now that's today. # mood: relieved
  -> next_round
* [“That really can't be, ma'am. But please, take another one.” #id: cant_be #empathy: 0 #ownership: 0 #recovery: 3 #slip: denied]
  # why: Gives her good bread, and says that she can't tell it from old.
  # hears: So I've learned nothing in eighty years.
  You: That really can't be, ma'am. But please, take another one.
  ~ feel(-10)
  Mrs Brandt: I pay for my bread. # mood: angry
  -> next_round
* [“So you sat down to breakfast. With what we had left over.” #id: left_over #empathy: 4 #ownership: 1 #recovery: 0 #slip: only_felt]
  # why: Sees her breakfast as it was, and leaves her with the old loaf.
  # hears: They can picture it. I'm still hungry.
  You: So you sat down to breakfast. With what we had left over.
  ~ feel(5)
  Mrs Brandt: With good butter on it. # mood: sad
  -> next_round

=== the_solo ===
~ trust = 40
You printed the wrong time on her ticket. # act: Theater, 8 p.m. # you: Fay, theater # place: concert_hall # enter: devereux # mood: devereux cold
Ms Devereux: Eight, it says! My son played his solo without me. # mood: cold # stakes: 1 # title: The empty chair # ask: Whose evening is it? # hint: What was she here for? Who could still give it to her? # rule: When I feel bad about it, I talk about the customer and not about me. # tempts: defend
* [“I'm so sorry, that was me. I feel terrible, I can't eat.” #id: cant_eat #empathy: 1 #ownership: 3 #recovery: 0 #slip: only_felt]
  # why: Takes it on, and asks the mother to feel sorry for the printer.
  # hears: Must I comfort her now?
  You: I'm so sorry, that was me. I feel terrible, I can't eat.
  ~ feel(-5)
  Ms Devereux: Then do eat something. # mood: weary
  -> next_round
* [“You missed it because of me. I'll ask him to play it again.” #id: play_it_again #empathy: 4 #ownership: 4 #recovery: 3]
  # why: Says what she lost and whose hand it was, and tries for the one thing that helps.
  # hears: She knows what I came for.
  You: You missed it because of me. I'll ask him to play it again.
  ~ feel(20)
  ~ calm = calm + 1
  Ms Devereux: Ask him. He never says no. # mood: hopeful
  -> next_round
* [“Thirty years, and never a wrong ticket! Your money back, naturally.” #id: never_a_wrong_ticket #empathy: 0 #ownership: 0 #recovery: 2 #slip: token]
  # why: Defends thirty years, and pays for a chair.
  # hears: I didn't come for the chair.
  You: Thirty years, and never a wrong ticket! Your money back, naturally.
  ~ feel(-10)
  Ms Devereux: Thirty good years. Congratulations. # mood: cold
  -> next_round


// ---------------------------------------------------------------- Not safe: no, and another way

=== on_the_paper ===
~ trust = 40
The dose on his paper would harm his girl. # act: Pharmacy, after lunch # you: Anil, pharmacy # place: clerk_counter # enter: ferreira # mood: ferreira worried
Mr Ferreira: A doctor wrote that! She's hot as an oven. Give it to me! # mood: worried # pose: lean_in # stakes: 2 # title: The doctor's paper # ask: What does he want: that bottle, or something else? # hint: He is afraid. What can you do for the girl without handing it over? # rule: When it isn't safe, I don't hand it over, and I start on what is safe. # tempts: correct
* [“No wonder you're scared. I'll call that doctor about it now.” #id: call_the_doctor #empathy: 3 #ownership: 4 #recovery: 3]
  # why: Sees the father, keeps back the bottle, and makes the one call that helps, at once.
  # hears: He won't give it, and he's on my side.
  You: No wonder you're scared. I'll call that doctor about it now.
  ~ feel(20)
  ~ calm = calm + 1
  Mr Ferreira: Call him. I'm not moving. # mood: hopeful
  -> next_round
* [“But that dose is wrong, sir. Your doctor has to change it.” #id: has_to_change_it #empathy: 0 #ownership: 1 #recovery: 0 #slip: made_them_work]
  # why: Is right about the dose, and sends a frightened father away to get it changed.
  # hears: And who asks the doctor? Me? Now?
  You: But that dose is wrong, sir. Your doctor has to change it.
  ~ feel(-10)
  Mr Ferreira: And till then she burns? # mood: angry
  -> next_round
* [“I'm sorry, the doctor knows best. Here, give her a little less.” #id: a_little_less #empathy: 2 #ownership: 0 #recovery: 0 #slip: rushed #red: unsafe]
  # why: Wants to be kind, and gives a child what could kill her.
  # hears: Finally. How much less?
  You: I'm sorry, the doctor knows best. Here, give her a little less.
  ~ feel(10)
  ~ conceded = true
  Mr Ferreira: Less. How much less? # mood: worried
  -> next_round

=== the_keys ===
~ trust = 40
Her brakes don't work. The part comes tomorrow. # act: Car repair, 5 p.m. # you: Ray, car repair # place: return_desk # enter: rosa # mood: rosa furious
Rosa: You said today! My patients need me at six. Keys. Now! # mood: furious # stakes: 2 # title: The keys # ask: What does she need at six: her car, or to be there? # hint: Who else is on that road? # rule: When it isn't safe, I say no and find another way there. # tempts: correct
* [“I said ‘maybe today.’ You'd arrive there as a patient.” #id: as_a_patient #empathy: 0 #ownership: 1 #recovery: 0 #slip: argued]
  # why: Keeps the keys and corrects her, with a joke that's true.
  # hears: Very funny. And how do I get there?
  You: I said ‘maybe today.’ You'd arrive there as a patient.
  ~ feel(-10)
  Rosa: I know what a crash does. # mood: cold
  -> next_round
* [“They need you and I said today, so take our car tonight.” #id: take_our_car #empathy: 3 #ownership: 3 #recovery: 4]
  # why: Keeps the keys and keeps his word all the same: she gets to work.
  # hears: No to the car. And yes to my shift.
  You: They need you and I said today, so take our car tonight.
  ~ feel(25)
  ~ calm = calm + 1
  Rosa: Fine. Does yours have brakes? # mood: amused
  -> next_round
* [“You're right, I'm sorry. Here, but please drive very slowly.” #id: drive_slowly #empathy: 2 #ownership: 0 #recovery: 0 #slip: rushed #red: unsafe]
  # why: Gives in to the person at the desk and forgets everyone on the road.
  # hears: I'll be careful. How bad can it be?
  You: You're right, I'm sorry. Here, but please drive very slowly.
  ~ feel(10)
  ~ conceded = true
  Rosa: Slowly. I start at six. # mood: tense
  -> next_round


// ---------------------------------------------------------------- Another one's secret: no, and another way

=== nineteen ===
~ trust = 40
Her son is nineteen. It's his account. # act: Bank, after lunch # you: Greta, bank # place: clerk_counter # enter: kowal # mood: kowal angry
Mrs Kowal: I'm his mother. I pay into it! What does he buy? # mood: angry # pose: explaining # stakes: 2 # title: A mother's question # ask: What is she really afraid of? # hint: You can't tell her. Who can? # rule: When it's another customer's secret, I keep it and find an honest way. # tempts: defend
* [“I keep his secrets, ma'am, as I'd keep all of yours.” #id: keep_his_secrets #empathy: 1 #ownership: 2 #recovery: 0 #slip: argued]
  # why: Defends the rule with a good reason, and leaves a worried mother standing there.
  # hears: She's right. And I still don't know.
  You: I keep his secrets, ma'am, as I'd keep all of yours.
  ~ feel(-5)
  Mrs Kowal: I've nothing to hide from him. # mood: tense
  -> next_round
* [“Of course, I'm sorry. One quick look, then.” #id: one_quick_look #empathy: 2 #ownership: 0 #recovery: 0 #slip: rushed #red: disclose]
  # why: Gives away what belongs to somebody who isn't in the room.
  # hears: So easy? Then who looks at mine?
  You: Of course, I'm sorry. One quick look, then.
  ~ feel(10)
  ~ conceded = true
  Mrs Kowal: He bought a motorcycle? # mood: furious
  -> next_round
* [“You're worried. Only he may say, so let's call him.” #id: call_him_now #empathy: 3 #ownership: 2 #recovery: 4]
  # why: Hears the fear behind the question, keeps the account closed, and offers the honest way.
  # hears: She didn't tell me. She didn't send me away, either.
  You: You're worried. Only he may say, so let's call him.
  ~ feel(20)
  ~ calm = calm + 1
  Mrs Kowal: Call. He picks up for strangers. # mood: calm
  -> next_round

=== a_name ===
~ trust = 40
A classmate broke her son's glasses. You know who. # act: School office # you: Lynn, school office # place: back_office # enter: yilmaz # mood: yilmaz angry
Ms Yilmaz: Broken glasses, and nobody called! I want a name! # mood: angry # stakes: 2 # title: She wants a name # ask: What does she want to happen with that name? # hint: There is another child, and another mother. What may you say? # rule: When someone wants a name, I keep it and carry the message. # tempts: defend
* [“Two of us watch them every break, but children are fast.” #id: watch_them #empathy: 0 #ownership: 1 #recovery: 0 #slip: explained_first]
  # why: Defends her two colleagues, and nobody has called yet.
  # hears: They watch. So they saw it, and said nothing.
  You: Two of us watch them every break, but children are fast.
  ~ feel(-10)
  Ms Yilmaz: Then you saw it. And didn't call. # mood: angry
  -> next_round
* [“I'd ask the same, I'm sorry. It was little Ben.” #id: it_was_ben #empathy: 3 #ownership: 0 #recovery: 0 #slip: rushed #red: disclose]
  # why: Speaks as one parent to another, and tonight a small boy has a visitor.
  # hears: Ben. I know where they live.
  You: I'd ask the same, I'm sorry. It was little Ben.
  ~ feel(10)
  ~ conceded = true
  Ms Yilmaz: Ben. Thank you. # mood: cold
  -> next_round
* [“I owed you a call. I'll talk to that family and call tonight.” #id: that_family #empathy: 3 #ownership: 4 #recovery: 3]
  # why: Takes on the call that wasn't made, and does with the name what she'd want done.
  # hears: No name. But she'll deal with it.
  You: I owed you a call. I'll talk to that family and call tonight.
  ~ feel(20)
  ~ calm = calm + 1
  Ms Yilmaz: Tonight. I'll stay up. # mood: calm
  -> next_round


// ---------------------------------------------------------------- The customer is wrong, and is not told so first

=== two_eggs ===
~ trust = 40
He booked without breakfast. It's on your screen. # act: Hotel, breakfast time # you: Dana, hotel # place: hotel_desk # enter: lindqvist # mood: lindqvist angry
Mr Lindqvist: Breakfast is included! It always is! You charge me for two eggs? # mood: angry # stakes: 1 # title: Two eggs # ask: He is wrong. What happens if that is the first thing he hears? # hint: Your website may have misled him. How would you find out? # rule: When the customer is wrong, I look at it with them first. # tempts: correct
* [“You booked without breakfast, sir. It says so right here.” #id: right_here #empathy: 0 #ownership: 1 #recovery: 0 #slip: argued]
  # why: Is right, and says it to a man with the lobby listening.
  # hears: Now I'm stupid, too.
  You: You booked without breakfast, sir. It says so right here.
  ~ feel(-15)
  Mr Lindqvist: I know what I click on! # mood: furious
  -> next_round
* [“Sorry, our mistake, sir. I'll take it off your bill now.” #id: take_it_off #empathy: 2 #ownership: 1 #recovery: 2 #slip: brushed_off]
  # why: Calls it our mistake to have quiet, and next month he is back with the same bill.
  # hears: I knew it. They try it with everybody.
  You: Sorry, our mistake, sir. I'll take it off your bill now.
  ~ feel(5)
  Mr Lindqvist: So first you charge me. Then you take it off. # mood: cold
  -> next_round
* [“What a start to your day. Let's look at it together.” #id: look_together #empathy: 3 #ownership: 3 #recovery: 3]
  # why: Begins with his morning, gives nothing away, and lets him see it for himself.
  # hears: We're looking. Nobody calls me a liar.
  You: What a start to your day. Let's look at it together.
  ~ feel(20)
  ~ calm = calm + 1
  Mr Lindqvist: Let's see… Oh. That small box. # mood: calm
  -> next_round

=== since_nine ===
~ trust = 40
She booked for ten. You are early. # act: Airport bus, at night # you: Sal, driver # place: arrivals_hall # enter: pereira # sound: terminal_chime # mood: pereira weary
Dr Pereira: I've been standing here since nine! Do you own a watch? # mood: weary # pose: check_clock # stakes: 1 # title: Since nine # ask: She is wrong. What is true all the same? # hint: What would help somebody who has stood for so long? # rule: When the customer is wrong, I let the proof wait and help first. # tempts: correct
* [“A whole hour standing! Sit down, you're my first stop.” #id: my_first_stop #empathy: 4 #ownership: 2 #recovery: 4]
  # why: Finds what is true, her tired feet, and leaves the watch where it is.
  # hears: He doesn't argue. I can sit.
  You: A whole hour standing! Sit down, you're my first stop.
  ~ feel(20)
  ~ calm = calm + 1
  Dr Pereira: Sitting. What a good word. # mood: relieved
  -> next_round
* [“You booked ten, ma'am, so I'm early. But get in, please.” #id: really_early #empathy: 0 #ownership: 0 #recovery: 2 #slip: argued]
  # why: Opens the door for her, and wins an argument on the way.
  # hears: He's right, maybe. I won't ride with him again.
  You: You booked ten, ma'am, so I'm early. But get in, please.
  ~ feel(-15)
  Dr Pereira: Then I am early, too. # mood: cold
  -> next_round
* [“I'll find out who told you nine before you're home.” #id: that_nine #empathy: 1 #ownership: 4 #recovery: 1 #slip: only_owned]
  # why: Looks for the cause and not for the guilty one, and says when there will be an answer.
  # hears: He takes it seriously. I'd still like to sit.
  You: I'll find out who told you nine before you're home.
  ~ feel(10)
  ~ calm = calm + 1
  Dr Pereira: Do. I'd like to know. # mood: calm
  -> next_round


// ---------------------------------------------------------------- The customer is wrong, and is not told so first

=== careful_man ===
~ trust = 40
Mr Quill: Quill here. You sent me a reminder. # mood: cold # channel: phone # act: Library, on the phone # you: Wim, library # place: phone_call # sound: phone_ring
You've just looked: his book isn't here. # mood: quill cold # channel: phone
Mr Quill: I returned it. I am a careful man! # mood: cold # channel: phone # stakes: 1 # title: A careful man # ask: He may be wrong. What hurts him all the same? # hint: What can you do before anyone is right? # rule: When we don't agree, I stop the clock first and look again. # tempts: deny
* [“Let me look once more myself and call you at four.” #id: once_more_myself #empathy: 1 #ownership: 4 #recovery: 1 #slip: only_owned]
  # why: Takes it on with an hour, and doesn't touch what hurt him.
  # hears: At four, then. He might have said a word.
  You: Let me look once more myself and call you at four. # channel: phone
  ~ feel(10)
  ~ calm = calm + 1
  Mr Quill: At four. I shall wait. # mood: calm # channel: phone
  -> next_round
* [“That letter must hurt. No fee, and we both look again.” #id: both_of_us_look #empathy: 4 #ownership: 2 #recovery: 3]
  # why: Hears why a letter can hurt, stops the fee, and lets both sides look.
  # hears: Nobody says that I have it. So I'll look.
  You: That letter must hurt. No fee, and we both look again. # channel: phone
  ~ feel(20)
  ~ calm = calm + 1
  Mr Quill: My wife says: under the bed. # mood: amused # channel: phone
  -> next_round
* [“It never came back, sir. Our scanner sees every single book.” #id: scanner_sees #empathy: 0 #ownership: 0 #recovery: 0 #slip: denied]
  # why: Believes a machine before a man who has never been late.
  # hears: A machine has called me a liar.
  You: It never came back, sir. Our scanner sees every single book. # channel: phone
  ~ feel(-15)
  Mr Quill: I was careful before scanners. # mood: cold # channel: phone
  -> next_round

=== like_an_owl ===
~ trust = 40
Mr Dragan: Who pays a bill like that? # mood: angry # channel: phone # act: Power company, 9:10 p.m. # you: Mo, night line # place: contact_centre # sound: phone_ring
You've checked: his meter is right. # mood: dragan angry # channel: phone
Mr Dragan: I sit in the dark like an owl! Your meter's broken! # mood: angry # channel: phone # stakes: 1 # title: In the dark # ask: He is wrong about the meter. What is he right about? # hint: Something in his home eats power. Who could find it? # rule: When the customer is wrong, I begin with what he is right about. # tempts: deny
* [“That bill would scare me. Let's find what eats the power.” #id: room_to_room #empathy: 4 #ownership: 2 #recovery: 3]
  # why: Takes his fright seriously and looks for the cause with him. The meter can wait.
  # hears: He doesn't think I'm crazy. We're looking.
  You: That bill would scare me. Let's find what eats the power. # channel: phone
  ~ feel(20)
  ~ calm = calm + 1
  Mr Dragan: Wait… the fish tank hums. # mood: curious # channel: phone
  -> next_round
* [“You could pay it in four parts, without any extra fee.” #id: four_parts #empathy: 1 #ownership: 1 #recovery: 2 #slip: token]
  # why: Makes the bill smaller to pay, and not one light goes out.
  # hears: That helps. It's still wrong, I think.
  You: You could pay it in four parts, without any extra fee. # channel: phone
  ~ feel(5)
  Mr Dragan: Then I sit in the dark four times. # mood: weary # channel: phone
  -> next_round
* [“I've checked it, sir. It just can't be the meter, believe me.” #id: cant_be_the_meter #empathy: 0 #ownership: 1 #recovery: 0 #slip: denied]
  # why: Is right, and leaves him alone with the bill.
  # hears: So I'm lying. In the dark.
  You: I've checked it, sir. It just can't be the meter, believe me. # channel: phone
  ~ feel(-15)
  Mr Dragan: Then come and count my lamps! # mood: furious # channel: phone
  -> next_round


// ---------------------------------------------------------------- Deny it

=== behind_you ===
~ trust = 40
His bag was here. On the phone you said no. # act: Lost property, bus company # you: Samira, lost property # place: lost_property # enter: malik # mood: malik angry
Malik: There, behind you! And yesterday you said: no bag! # mood: angry # pose: pointing # stakes: 1 # title: The bag behind you # ask: What was taken from him besides a bag? # hint: He called, and you answered. Did you look? # rule: When I gave a wrong answer, I say that it was me. # tempts: deny
* [“It must have come in after your call. Here it is, all in it!” #id: cant_have_been_me #empathy: 1 #ownership: 0 #recovery: 4 #slip: denied]
  # why: Gives the bag back happily, with an excuse that both of them know isn't true.
  # hears: It lay there all the time.
  You: It must have come in after your call. Here it is, all in it!
  ~ feel(-15)
  Malik: It lay behind you. You said no. # mood: cold
  -> next_round
* [“I said no without looking, I'm sorry. Is it all there?” #id: hadnt_looked #empathy: 2 #ownership: 4 #recovery: 3]
  # why: Admits the one thing that he can't prove, and lets him check.
  # hears: She could have lied. She didn't.
  You: I said no without looking, I'm sorry. Is it all there?
  ~ feel(20)
  ~ calm = calm + 1
  Malik: All here. Even the sandwich. # mood: amused
  -> next_round
* [“And for a whole night you thought that it was gone.” #id: whole_night #empathy: 4 #ownership: 1 #recovery: 1 #slip: only_felt]
  # why: Gives him back his night in words, and says nothing about the phone call.
  # hears: Yes! And who told me no?
  You: And for a whole night you thought that it was gone.
  ~ feel(5)
  Malik: I asked every bus driver! # mood: weary
  -> next_round

=== the_hem ===
~ trust = 40
She told you to make it shorter. You forgot. # act: Dress rental # you: Tess, dress rental # place: lost_property # enter: camille # mood: camille furious
Camille: Shorter, I said! I get married Saturday, and I fall over it! # mood: furious # stakes: 1 # title: The dress # ask: What does she see when she closes her eyes? # hint: You know what she told you. Is there still time? # rule: When I forgot, I say “I forgot” and when it will be done. # tempts: deny
* [“And all you see is yourself falling, in front of everyone.” #id: falling_down #empathy: 4 #ownership: 1 #recovery: 0 #slip: only_felt]
  # why: Sees the same film as she does, and doesn't pick up the needle.
  # hears: Yes! Every night! So, do something!
  You: And all you see is yourself falling, in front of everyone.
  ~ feel(0)
  Camille: In front of his mother! # mood: worried
  -> next_round
* [“Strange, it's not in my book. I'll do it tonight, it's ready at eight.” #id: nobody_told_me #empathy: 0 #ownership: 1 #recovery: 4 #slip: denied]
  # why: Will do the work in time, and doubts her word first.
  # hears: I told her. In this room.
  You: Strange, it's not in my book. I'll do it tonight, it's ready at eight.
  ~ feel(-10)
  Camille: I told you. Right here. # mood: cold
  -> next_round
* [“You told me and I forgot, I'm sorry. I'll have it shorter by nine tonight.” #id: i_forgot #empathy: 2 #ownership: 4 #recovery: 4]
  # why: Says the two words that end the fight, and gives her an hour to check it.
  # hears: She admits it. I can breathe.
  You: You told me and I forgot, I'm sorry. I'll have it shorter by nine tonight.
  ~ feel(25)
  ~ calm = calm + 1
  Camille: At nine. In my shoes. # mood: relieved
  -> next_round


// ---------------------------------------------------------------- Blame someone

=== the_blouse ===
~ trust = 40
Your new helper burned her blouse. # act: Dry cleaner # you: Bo, dry cleaner # place: pressing_room # enter: abara # mood: abara sad
Ms Abara: My mother was married in that. You burned it. # mood: sad # stakes: 1 # title: The blouse # ask: What can be paid for here, and what can't? # hint: What is this blouse to her? # rule: When it was one of us, I say “we”. # tempts: blame
* [“Tell me what it's worth to you, and I'll pay that today.” #id: what_its_worth #empathy: 1 #ownership: 4 #recovery: 2 #slip: only_owned]
  # why: Takes it all on at once, and asks her to put a price on her mother.
  # hears: How much is a mother?
  You: Tell me what it's worth to you, and I'll pay that today.
  ~ feel(0)
  Ms Abara: I don't know what it costs. # mood: sad
  -> next_round
* [“The new girl again. I've told her a hundred times: a cloth first!” #id: the_girls_new #empathy: 1 #ownership: 0 #recovery: 0 #slip: blamed]
  # why: Hands her a tired girl in the place of an answer.
  # hears: Now two of us want to cry.
  You: The new girl again. I've told her a hundred times: a cloth first!
  ~ feel(-15)
  Ms Abara: She isn't the one I pay. # mood: cold
  -> next_round
* [“We burned what can't be bought, I'm sorry. May we try to mend it?” #id: try_to_mend #empathy: 4 #ownership: 3 #recovery: 2]
  # why: Knows that this has no price, says “we”, and asks before anyone touches it again.
  # hears: She knows what it is. And she asks.
  You: We burned what can't be bought, I'm sorry. May we try to mend it?
  ~ feel(20)
  ~ calm = calm + 1
  Ms Abara: Try. But I stay with it. # mood: calm
  -> next_round

=== behind_the_door ===
~ trust = 40
You didn't ring. Her parcel got wet. # act: Courier, at the door # you: Vic, courier # place: driveway # enter: achterberg # mood: achterberg cold
Mrs Achterberg: I stood behind that door. My grandson's books are wet! # mood: cold # pose: arms_crossed # stakes: 1 # title: Behind the door # ask: What could she have done, if you had rung? # hint: You know if you rang. So does she. # rule: When I skipped a step, I say so before I say why. # tempts: blame
* [“The office gives us too many stops. You get new books by four.” #id: hundred_stops #empathy: 0 #ownership: 0 #recovery: 3 #slip: blamed]
  # why: Brings the boy his books today, and puts the office between her and the rain.
  # hears: So it was the office that didn't ring.
  You: The office gives us too many stops. You get new books by four.
  ~ feel(-10)
  Mrs Achterberg: Your office didn't stand here. You did. # mood: cold
  -> next_round
* [“So now he unwraps wet books. That was me.” #id: wet_books #empathy: 4 #ownership: 3 #recovery: 0 #slip: only_felt]
  # why: Sees the boy with his books and says “me,” and stops there.
  # hears: Yes. And what happens now?
  You: So now he unwraps wet books. That was me.
  ~ feel(5)
  Mrs Achterberg: He is seven. He'd waited. # mood: sad
  -> next_round
* [“There you stood, and I didn't ring, I'm sorry. We'll pay.” #id: well_pay #empathy: 3 #ownership: 4 #recovery: 2]
  # why: Says what he left out, and that his firm pays for it.
  # hears: An honest answer. I didn't expect one.
  You: There you stood, and I didn't ring, I'm sorry. We'll pay.
  ~ feel(20)
  ~ calm = calm + 1
  Mrs Achterberg: Honest. I like that. # mood: relieved
  -> next_round


// ---------------------------------------------------------------- Blame someone

=== upstairs ===
~ trust = 40
The photo machine is upstairs. The elevator is broken. # act: Passport office # you: Orla, passport office # place: registry_hall # enter: sorensen # mood: sorensen cold
Mr Sorensen: “Photos upstairs,” says your sign. Who thought of me? # mood: cold # stakes: 1 # title: Upstairs # ask: What does the sign say to him? # hint: He can't go up. What can come down? # rule: When someone was left out, I bring it to where they are. # tempts: blame
* [“Nobody did, I'm sorry. The camera comes down to you.” #id: comes_down #empathy: 3 #ownership: 3 #recovery: 4]
  # why: Gives the honest answer, and brings down to him what he can't go up to.
  # hears: A straight answer. And a camera.
  You: Nobody did, I'm sorry. The camera comes down to you.
  ~ feel(25)
  ~ calm = calm + 1
  Mr Sorensen: Good. I've combed my hair. # mood: amused
  -> next_round
* [“The building people make those signs. I've written to them twice.” #id: building_people #empathy: 0 #ownership: 1 #recovery: 1 #slip: blamed]
  # why: Passes him on to people who aren't there, as was done to her.
  # hears: So nobody did. Twice.
  You: The building people make those signs. I've written to them twice.
  ~ feel(-10)
  Mr Sorensen: Write to me, too. # mood: cold
  -> next_round
* [“Our sign tells everyone where to go, except for you.” #id: except_for_you #empathy: 4 #ownership: 1 #recovery: 0 #slip: only_felt]
  # why: Says out loud what the sign says quietly, and it hangs there still.
  # hears: Yes. That is what it says.
  You: Our sign tells everyone where to go, except for you.
  ~ feel(5)
  Mr Sorensen: Exactly. And my photo? # mood: calm
  -> next_round

=== anniversary ===
~ trust = 40
Theo: Theo here. You had an order for Ada. # mood: sad # channel: text # act: Flower shop # you: Iris, flower shop # place: back_office # sound: phone_buzz
The flowers went to the wrong house. # mood: theo sad # channel: text
Theo: No flowers, on our anniversary! She thinks I forgot. # mood: sad # channel: text # stakes: 1 # title: The anniversary # ask: What does she believe now, and of whom? # hint: Money won't change what she thinks. What would? # rule: When somebody else takes the blame for us, I clear that up. # tempts: blame
* [“We went to the wrong door, I'm sorry. It costs you nothing.” #id: wrong_door #empathy: 2 #ownership: 3 #recovery: 1 #slip: token]
  # why: Says “we” and pays, and at home he is still the one who forgot.
  # hears: Thanks. She's still in the other room.
  You: We went to the wrong door, I'm sorry. It costs you nothing. # channel: text
  ~ feel(5)
  Theo: OK. She's still crying. # mood: sad # channel: text
  -> next_round
* [“Now you look bad, so I'll bring new ones and tell her why.” #id: tell_her_why #empathy: 4 #ownership: 3 #recovery: 4]
  # why: Sees how he stands there, and clears his name together with the flowers.
  # hears: She'll tell her! That's all I want.
  You: Now you look bad, so I'll bring new ones and tell her why. # channel: text
  ~ feel(25)
  ~ calm = calm + 1
  Theo: You'd tell her? Yes please. # mood: relieved # channel: text
  -> next_round
* [“You get new ones tomorrow. The driver just can't read.” #id: cant_read #empathy: 0 #ownership: 0 #recovery: 2 #slip: blamed]
  # why: Sends flowers a day late, and finds somebody else to be angry at.
  # hears: Tomorrow isn't our anniversary.
  You: You get new ones tomorrow. The driver just can't read. # channel: text
  ~ feel(-15)
  Theo: Tomorrow is too late. # mood: angry # channel: text
  -> next_round


// ---------------------------------------------------------------- Blame or excuse

=== bruno ===
~ trust = 40
Nadia: It's about Bruno's operation. # mood: worried # channel: phone # act: Vet, on the phone # you: Kai, vet # place: phone_call # sound: phone_ring
Dogs mustn't eat before it. Nobody told her. # mood: nadia worried # channel: phone
Nadia: He ate! Nobody said no! And now you cancel? He's in pain! # mood: worried # channel: phone # stakes: 1 # title: Bruno's breakfast # ask: Who has to wait now, and how does he feel? # hint: Bruno can't be operated on today. What can he have? # rule: When we forgot to say it, I don't look for who forgot. # tempts: blame
* [“We never told you, and he suffers, I'm sorry. Tomorrow at eight he's first.” #id: first_tomorrow #empathy: 3 #ownership: 4 #recovery: 2]
  # why: Says who forgot and who suffers, and puts him first in line.
  # hears: It wasn't me. And he has a time.
  You: We never told you, and he suffers, I'm sorry. Tomorrow at eight he's first. # channel: phone
  ~ feel(20)
  ~ calm = calm + 1
  Nadia: At eight. And no breakfast. # mood: calm # channel: phone
  -> next_round
* [“Bring him in, poor boy. He gets something for the pain now.” #id: bring_him_in #empathy: 3 #ownership: 1 #recovery: 4 #slip: rushed]
  # why: Feels for the dog and helps him today, and doesn't say whose slip it was.
  # hears: He won't hurt tonight. That's the main thing.
  You: Bring him in, poor boy. He gets something for the pain now. # channel: phone
  ~ feel(15)
  ~ calm = calm + 1
  Nadia: We're already in the car. # mood: relieved # channel: phone
  -> next_round
* [“Lena should have told you that. I only keep the calendar here.” #id: lena_should_have #empathy: 0 #ownership: 0 #recovery: 0 #slip: blamed]
  # why: Finds a name for it, and neither Bruno nor she has any use for one.
  # hears: I don't want Lena. I want help.
  You: Lena should have told you that. I only keep the calendar here. # channel: phone
  ~ feel(-15)
  Nadia: Bruno doesn't know any Lena! # mood: angry # channel: phone
  -> next_round

=== the_seat ===
~ trust = 40
You gave away his seat too early. # act: Airline, 5:20 p.m. # you: Noemi, airline # place: airline_desk # enter: leo # mood: leo furious
Leo: I stood in your line! My sister gets married tonight! # mood: furious # stakes: 1 # title: His seat # ask: What can't wait for him? # hint: He did nothing wrong. What does he need before a reason? # rule: When I can't undo it, I bring the next best thing with me. # tempts: excuse
* [“I'm sorry, I'm all alone here. Nobody asks how I'm doing.” #id: nobody_asks #empathy: 0 #ownership: 1 #recovery: 0 #slip: explained_first]
  # why: Is at the end of her strength, and asks for his.
  # hears: I'm sorry for her. And my sister?
  You: I'm sorry, I'm all alone here. Nobody asks how I'm doing.
  ~ feel(-10)
  Leo: I'm asking how I get there! # mood: angry
  -> next_round
* [“You did nothing wrong. I've put you on the six-thirty.” #id: six_thirty #empathy: 3 #ownership: 3 #recovery: 4]
  # why: Takes the doubt from him, and has the next seat ready before he asks.
  # hears: It wasn't me. And I'll be there.
  You: You did nothing wrong. I've put you on the six-thirty.
  ~ feel(20)
  ~ calm = calm + 1
  Leo: Six-thirty. I can still dance. # mood: relieved
  -> next_round
* [“That was me, too early. I'll stay with you till you fly.” #id: till_you_fly #empathy: 2 #ownership: 4 #recovery: 1 #slip: only_owned]
  # why: Says who it was and stays, and he still has no seat.
  # hears: She stays. I need to fly.
  You: That was me, too early. I'll stay with you till you fly.
  ~ feel(5)
  Leo: Please. I can't miss this one. # mood: hopeful
  -> next_round


// ---------------------------------------------------------------- Excuse it

=== on_what ===
~ trust = 40
Her phone is ready. Your note says: call her. # act: Phone shop # you: Ola, phone shop # place: phone_shop # enter: jun # mood: jun tense
Jun: Call me? On what? You have my phone! # mood: tense # stakes: 1 # title: On what? # ask: What did your note cost her? # hint: She made a joke. Is she amused? # rule: When it's our own silly slip, I don't make it bigger with reasons. # tempts: excuse
* [“One person makes all of the calls here. For ninety phones!” #id: ninety_repairs #empathy: 0 #ownership: 1 #recovery: 0 #slip: explained_first]
  # why: Gives a true reason to somebody who has lived without a phone for days.
  # hears: Poor them. I've missed a job call.
  You: One person makes all of the calls here. For ninety phones!
  ~ feel(-10)
  Jun: My phone is here. How do you call it? # mood: cold
  -> next_round
* [“You waited for nothing, so you pay nothing. It's ready.” #id: pay_nothing #empathy: 3 #ownership: 3 #recovery: 4]
  # why: Says what it cost her, and puts the phone and the price right.
  # hears: Right. She sees how silly it was.
  You: You waited for nothing, so you pay nothing. It's ready.
  ~ feel(25)
  ~ calm = calm + 1
  Jun: Can I call you sometime? # mood: amused
  -> next_round
* [“I didn't think, I'm sorry. Now we ask for a second number.” #id: another_number #empathy: 2 #ownership: 4 #recovery: 1 #slip: only_owned]
  # why: Owns it and makes sure that it can't happen to the next one.
  # hears: Good for the next one. And for me?
  You: I didn't think, I'm sorry. Now we ask for a second number.
  ~ feel(10)
  ~ calm = calm + 1
  Jun: Good. Take my mother's. # mood: calm
  -> next_round

=== june_july ===
~ trust = 40
Dee: Hi, Dee again. # mood: angry # channel: mail # act: Gym office # you: Pat, gym # place: back_office # sound: mail_ping
Dee left in May. The gym went on charging. # mood: dee angry # channel: mail
Dee: I've been out since May. You took June and July. Nice sport. # mood: angry # channel: mail # stakes: 1 # title: June and July # ask: Is it only about the money? # hint: What must Dee never have to write to you again? # rule: When we took too much, I say so and give it back the same day. # tempts: excuse
* [“So now you have to watch your bank account because of us.” #id: watch_your_account #empathy: 4 #ownership: 1 #recovery: 0 #slip: only_felt]
  # why: Finds what is really annoying about it, and sends no money.
  # hears: Exactly. And my money?
  You: So now you have to watch your bank account because of us. # channel: mail
  ~ feel(0)
  Dee: Yes. I'm still watching it. # mood: tense # channel: mail
  -> next_round
* [“Sorry for the inconvenience, it's the system. It'll come back.” #id: its_the_system #empathy: 1 #ownership: 0 #recovery: 2 #slip: scripted]
  # why: Says sorry like a machine, and gives the machine as the excuse.
  # hears: So I'm not even special.
  You: Sorry for the inconvenience, it's the system. It'll come back. # channel: mail
  ~ feel(-15)
  Dee: And I won't. # mood: cold # channel: mail
  -> next_round
* [“After you left we kept taking. I'll send it all back today.” #id: kept_taking #empathy: 3 #ownership: 4 #recovery: 3]
  # why: Says what it was, without the soft words, and gives it back today.
  # hears: No form. No call. Good.
  You: After you left we kept taking. I'll send it all back today. # channel: mail
  ~ feel(25)
  ~ calm = calm + 1
  Dee: OK. That was quick. # mood: calm # channel: mail
  -> next_round


// ---------------------------------------------------------------- Excuse it

=== made_of_air ===
~ trust = 40
You called him. The loudspeaker was off. # act: Walk-in clinic # you: Jo, front desk # place: number_desk # enter: bellamy # mood: bellamy angry
Mr Bellamy: They came after me and went in. Am I made of air? # mood: angry # stakes: 1 # title: Made of air # ask: What does someone think who is never called? # hint: He asks if you see him. Does a loudspeaker answer that? # rule: When someone was passed over, I see to them before I explain. # tempts: excuse
* [“The loudspeaker's been off since Monday, but please go in now.” #id: since_monday #empathy: 0 #ownership: 1 #recovery: 3 #slip: explained_first]
  # why: Gets him in at once, and begins with a loudspeaker.
  # hears: A machine was off. And nobody saw me.
  You: The loudspeaker's been off since Monday, but please go in now.
  ~ feel(-10)
  Mr Bellamy: Now? I was first an hour ago. # mood: cold
  -> next_round
* [“You sat there and felt more forgotten each time.” #id: more_forgotten #empathy: 4 #ownership: 1 #recovery: 0 #slip: only_felt]
  # why: Says just how it was on that chair, and leaves him standing.
  # hears: Yes. So, am I next?
  You: You sat there and felt more forgotten each time.
  ~ feel(5)
  Mr Bellamy: By the end I checked my pulse. # mood: amused
  -> next_round
* [“Not to me, I'm sorry. Come, I'll take you in myself.” #id: take_you_in #empathy: 2 #ownership: 3 #recovery: 4]
  # why: Answers what he asked, and walks in with him.
  # hears: She got up. She sees me.
  You: Not to me, I'm sorry. Come, I'll take you in myself.
  ~ feel(25)
  ~ calm = calm + 1
  Mr Bellamy: So I do have a shadow. # mood: amused
  -> next_round

=== mopping ===
~ trust = 40
Mr Haas: Haas here. # mood: angry # channel: phone # act: Plumber, on the phone # you: Ida, plumber # place: phone_call # sound: phone_ring
You told him ten. It's noon, and the plumber is close. # mood: haas angry # channel: phone
Mr Haas: Where is he? I took a day off to mop my kitchen! # mood: angry # channel: phone # stakes: 1 # title: The kitchen floor # ask: What was the worst of these hours for him? # hint: He asked one thing. And there is water on his floor. # rule: When we're late, I say how late before I say why. # tempts: excuse
* [“A day off, and we didn't even call. He's five minutes away.” #id: five_minutes_away #empathy: 4 #ownership: 3 #recovery: 3]
  # why: Sees what the day was for, takes on the call that nobody made, and says how long.
  # hears: Five minutes. I can mop that long.
  You: A day off, and we didn't even call. He's five minutes away. # channel: phone
  ~ feel(20)
  ~ calm = calm + 1
  Mr Haas: Five. Tell him to wear boots. # mood: amused # channel: phone
  -> next_round
* [“A pipe broke on Mill Street. Then came all that traffic.” #id: mill_street #empathy: 0 #ownership: 1 #recovery: 0 #slip: explained_first]
  # why: Every word of it may be true, and the water is still rising.
  # hears: I don't live on Mill Street.
  You: A pipe broke on Mill Street. Then came all that traffic. # channel: phone
  ~ feel(-10)
  Mr Haas: I've got a pipe, too! # mood: furious # channel: phone
  -> next_round
* [“Turn the red tap off. I'll stay on till he's at your door.” #id: red_tap #empathy: 1 #ownership: 3 #recovery: 4 #slip: only_owned]
  # why: Stops the water first and stays with him, and not a word about his day.
  # hears: It's stopped! I could have done that at ten.
  You: Turn the red tap off. I'll stay on till he's at your door. # channel: phone
  ~ feel(15)
  ~ calm = calm + 1
  Mr Haas: It… stopped. Thank you. # mood: relieved # channel: phone
  -> next_round


// ---------------------------------------------------------------- Defend it

=== third_person ===
~ trust = 40
Mrs Adisa: Adisa. Good morning, again. # mood: weary # channel: phone # act: Internet provider # you: Nick, support # place: support_line # sound: phone_ring
It's her third call. Nobody wrote it down. # mood: adisa weary # channel: phone
Mrs Adisa: Third call, third person. Must I tell my whole life again? # mood: weary # channel: phone # stakes: 1 # title: Her whole life again # ask: What wears her out more: the line, or the calling? # hint: What could make this the last call? # rule: When someone has told it before, I take over from there. # tempts: defend
* [“Each time your whole story. And nobody remembers a word.” #id: each_time #empathy: 4 #ownership: 1 #recovery: 0 #slip: only_felt]
  # why: Knows how that feels, and is the next one who knows nothing.
  # hears: Yes. And you're number three.
  You: Each time your whole story. And nobody remembers a word. # channel: phone
  ~ feel(0)
  Mrs Adisa: And you'll forget it, too. # mood: weary # channel: phone
  -> next_round
* [“That's enough telling. I'll test the line and call you.” #id: no_more_telling #empathy: 3 #ownership: 4 #recovery: 3]
  # why: Spares her the story, starts at once, and turns the calls around.
  # hears: He calls me. That would be new.
  You: That's enough telling. I'll test the line and call you. # channel: phone
  ~ feel(20)
  ~ calm = calm + 1
  Mrs Adisa: You call me? Say it again. # mood: amused # channel: phone
  -> next_round
* [“From here your line looks fine. I'll restart it for you now.” #id: most_people #empathy: 0 #ownership: 1 #recovery: 3 #slip: denied]
  # why: Does the quick thing at once, and defends the line against someone who has called three times.
  # hears: They restarted it twice. He'd know if he had read it.
  You: From here your line looks fine. I'll restart it for you now. # channel: phone
  ~ feel(-15)
  Mrs Adisa: So did the first one. So did the second. # mood: cold # channel: phone
  -> next_round

=== in_a_hat ===
~ trust = 40
You heard his messages and did nothing. # act: Landlord's office # you: Al, landlord's office # place: back_office # enter: nkemelu # mood: nkemelu furious
Mr Nkemelu: My baby sleeps in a hat! Three messages! Do you listen? # mood: furious # stakes: 1 # title: A hat at night # ask: What has he been doing while you waited? # hint: He asks if you listened. Did you? # rule: When I let someone wait, I say so, and something happens today. # tempts: defend
* [“I did, and I let you freeze. Heater now, repair tonight.” #id: heater_now #empathy: 3 #ownership: 4 #recovery: 4]
  # why: Answers his question against himself, and has warmth ready for this night and the next.
  # hears: He heard me and did nothing. Now he does.
  You: I did, and I let you freeze. Heater now, repair tonight.
  ~ feel(20)
  ~ calm = calm + 1
  Mr Nkemelu: Tonight. I'll take the heater. # mood: calm
  -> next_round
* [“A baby in a hat, all night, in a home that you pay us for.” #id: keep_warm #empathy: 4 #ownership: 1 #recovery: 0 #slip: only_felt]
  # why: Sees the bed and the hat, and the night gets no warmer.
  # hears: So you do understand. And?
  You: A baby in a hat, all night, in a home that you pay us for.
  ~ feel(0)
  Mr Nkemelu: A blue one. With ears. # mood: weary
  -> next_round
* [“Everyone else's heating works. But I'll send a man today.” #id: whole_street_warm #empathy: 0 #ownership: 1 #recovery: 3 #slip: argued]
  # why: Sends help today, and defends the house with the neighbors first.
  # hears: Only mine. So it's my fault?
  You: Everyone else's heating works. But I'll send a man today.
  ~ feel(-15)
  Mr Nkemelu: Just mine. Just my baby. # mood: furious
  -> next_round


// ---------------------------------------------------------------- How the day ends

=== verdict ===
{
- conceded: -> empty_drawer
- calm >= 10: -> all_lit
- calm >= 7: -> most_lit
- calm >= 4: -> cold_tea
- else: -> across_the_street
}

=== all_lit ===
# ending: kept
# headline: They came in angry, and they said “see you.”
# review: I cut hair, so I hear it all. Everybody told me what went wrong. And then almost everybody told me how it was put right.
# business: Kept, nearly all of them, and told at the hairdresser's as a good story. It cost one honest sentence each time, and what should have been done anyway.
# picture: A street of small shops in the evening. Every window is lit, and one door stands open.
Evening. In Vi's chair they tell it from the beginning, and at the end they laugh.
-> END

=== most_lit ===
# ending: kept
# headline: Most of them come back. The others are still talking.
# review: I cut hair, so I hear it all. Most of them told me how it was put right. Some never got that far.
# business: Kept, most of them. Where it went wrong, they heard a reason first. A reason costs nothing to say, and it costs a customer.
# picture: The street of small shops in the evening. Most of the windows are lit, and two are dark.
Evening. Most of them said good-bye. You remember those who didn't.
-> END

=== empty_drawer ===
# ending: at_risk
# headline: Once you were too kind, and someone else pays for it.
# review: One of my ladies got at once what she asked for. She was so pleased. Then she asked me: would they do that for anybody?
# business: At risk. What isn't safe, or is somebody else's secret, can't be taken back. The customer is pleased for one day, and then a lawyer writes.
# picture: A counter at night. Under the lamp a drawer stands open, and it is empty.
Evening. One of them has what you must not give. You look at the phone.
-> END

=== cold_tea ===
# ending: at_risk
# headline: You were often right today. It didn't help.
# review: I heard a lot of reasons today, and they were good ones. I can't remember any. Neither can the people who told me.
# business: At risk. Nobody shouted in the end. They buy what they must, and they look around. An argument that is won is a customer who is gone.
# picture: A counter in the last light. A bell, and beside it a cup of tea that nobody drank.
Evening. You had a good reason every time. Your tea is cold.
-> END

=== across_the_street ===
# ending: lost
# headline: They're all across the street now.
# review: It was the same story from all of them, with the same end. I told them who is good across the street.
# business: Lost, one after another, and each of them tells it at the hairdresser's. Nobody speaks of what went wrong. They speak of what was said to them then.
# picture: Through our own dark window, at night. Across the street one shop is lit, and a line of people waits at its door.
Evening. Nobody is shouting any longer. Nobody is here.
-> END


=== function feel(by)
~ trust = MAX(0, MIN(100, trust + by))
