# id: windshield
# title: The missing windshield
# summary: A ding becomes a crack, the crack becomes a month, and five people at one glass shop each get one chance to stop it.
# role: Technician, night agent, front desk, scheduler, owner
# trains: Picking up what the one before you dropped.
# minutes: 13
# level: 2
# customer: marsh
# cast: marsh = Ms Marsh; hair: bun; hair_color: grey; skin: tan; wears: plum; glasses: round; beard: none
# cast: lou = Lou; hair: short_curly; hair_color: black; skin: deep; wears: mustard; glasses: clubmaster; beard: none
# cast: benny = Benny; hair: bald_sides; hair_color: grey; skin: light; wears: teal; glasses: none; beard: full_medium
# cast: sam = Sam; hair: twists; hair_color: black; skin: brown; wears: navy; glasses: none; beard: chin

// What one act leaves for the next. Points come from the choices alone; these only steer.
VAR trust = 40
// Someone said “it'll be taken care of” and nobody has.
VAR promise_open = false
// Sam wrote down that she is owed a date.
VAR note_left = false
// The crack was stopped while she waited.
VAR crack_stopped = false
// She drove off in the loaner.
VAR in_loaner = false
// Theo took her terms, word for word.
VAR terms_taken = false
// A red line was crossed and has not been put right.
VAR wronged = false
// The car went home without its camera set.
VAR camera_skipped = false

-> parking_lot


// ---------------------------------------------------------------- Act 1: the technician

=== parking_lot ===
Blue Sorrel, third row. A ding the size of a lentil. Twenty minutes. # act: Tuesday, 3:40 p.m. # you: Sam, mobile technician # place: car_park
Tick. A line runs from the ding to the bottom of the glass. # sound: glass_crack
Your phone rings. Three floors up, a woman stands at her office window. # sound: phone_ring # enter: marsh # pose: marsh on_phone
Ms Marsh: You've stopped moving, Sam. Is that my windshield? # mood: tense # channel: phone
You: It cracked. That happens sometimes. It needs new glass now. # channel: phone
-> does_it_count

=== does_it_count ===
Ms Marsh: Two questions, then. Does what I paid for the repair count toward the new glass? # mood: tense # channel: phone # stakes: 1 # ask: What is she really asking when she asks about the fee? # hint: You do not know the answer yet. What can you give her that is true? # rule: When I do not know, I say so and name the hour they will.
* [“There's a box on this tablet for failed repairs. I'm ticking it now. The whole fee comes off the new glass. Next question?” #id: credit_box #empathy: 1 #ownership: 3 #recovery: 4]
  # why: The money is settled on the spot, which few would do. She is rushed past the fact that something of hers just broke.
  # hears: Efficient. Did he notice it was mine?
  ~ feel(0)
  You: There's a box on this tablet for failed repairs. I'm ticking it now. The whole fee comes off the new glass. Next question? # channel: phone
  Ms Marsh: My phone just buzzed. “Failed repair.” Well, that's honest. # mood: calm # channel: phone
  -> next_job
* [“Don't you worry about that. We look after our people. It'll all be taken care of, you have my word on it.” #id: dont_worry #empathy: 1 #ownership: 0 #recovery: 0 #slip: promised_air #red: overpromise]
  # why: Nobody has the job of taking care of it, so nobody will. A kind guess is a promise the next person has to break.
  # hears: Good. It's free, then. I'm writing that down.
  ~ feel(5)
  ~ promise_open = true
  ~ wronged = true
  You: Don't you worry about that. We look after our people. It'll all be taken care of, you have my word on it. # channel: phone
  Ms Marsh: Taken care of. I'm writing that down. # mood: hopeful # channel: phone
  -> next_job
* [“I don't know, and it's your money, so I won't guess. You shouldn't pay twice for my crack. Yes or no by five, from me.” #id: yes_or_no_by_five #empathy: 3 #ownership: 4 #recovery: 3]
  # why: An honest “I don't know” with an hour and a name on it holds more than any comfort.
  # hears: He doesn't know, and he'll find out. I can work with that.
  ~ feel(5)
  You: I don't know, and it's your money, so I won't guess. You shouldn't pay twice for my crack. Yes or no by five, from me. # channel: phone
  Ms Marsh: An “I don't know” with a time on it. I'll take that. # mood: curious # channel: phone
  -> next_job
* [“You pay us to save it, I break it, and now it looks like you pay again. That's what you're asking, isn't it?” #id: pay_again #empathy: 4 #ownership: 2 #recovery: 1]
  # why: He says her fear out loud and checks it. Then the question is still lying there.
  # hears: Exactly. So? Does it count or doesn't it?
  ~ feel(0)
  You: You pay us to save it, I break it, and now it looks like you pay again. That's what you're asking, isn't it? # channel: phone
  Ms Marsh: That's exactly what I'm asking. And I still am. # mood: tense # channel: phone
  -> next_job

=== next_job ===
Your tablet blinks. Next job 4:10, across town. # sound: phone_buzz
-> how_soon

=== how_soon ===
Ms Marsh: Second question. How soon can it be done? I drive to five schools a day. # mood: worried # channel: phone # stakes: 1 # ask: You cannot see the calendar. What can you still do before you drive off? # hint: What happens to her tonight if nobody calls? # rule: Before I leave a job half done, I do the one part that is mine.
* [“Dates are the office. I'll put you in the system and somebody calls you, most likely today. They're pretty good about it.” #id: office_calls #empathy: 1 #ownership: 1 #recovery: 0 #slip: passed_on]
  # why: “Somebody” is nobody. This sentence is where the next day's silence begins.
  # hears: Stay by the phone. All day, probably.
  ~ feel(-5)
  You: Dates are the office. I'll put you in the system and somebody calls you, most likely today. They're pretty good about it. # channel: phone
  Ms Marsh: Most likely. I'll keep my phone on. # mood: weary # channel: phone
  -> night_shift
* [“I can't see the calendar. I'll call scheduling from the van, and at five you hear from me, date or no date.” #id: date_or_no_date #empathy: 2 #ownership: 4 #recovery: 2]
  # why: He keeps hold of it and names the hour, even for no news. The car is still hers to drive half blind.
  # hears: He'll call. I still have to get home.
  ~ feel(5)
  ~ note_left = true
  You: I can't see the calendar. I'll call scheduling from the van, and at five you hear from me, date or no date. # channel: phone
  At five you call. No date, you say. Tomorrow.
  -> night_shift
* [“Five schools, with a line across the road in front of you, and it'll only grow. Can you see past it from your seat?” #id: from_your_seat #empathy: 4 #ownership: 0 #recovery: 0 #slip: stalled]
  # why: He sees the drive through her eyes, and asks. Then he drives off and nothing has happened.
  # hears: He understands. He's also leaving.
  ~ feel(0)
  You: Five schools, with a line across the road in front of you, and it'll only grow. Can you see past it from your seat? # channel: phone
  Ms Marsh: If I duck. You haven't said how soon. # mood: amused # channel: phone
  -> night_shift
* [“Then you need to see out. I'll film it over, that's ten minutes, and I'm not leaving before your glass is ordered.” #id: film_it_over #empathy: 3 #ownership: 3 #recovery: 4]
  # why: It starts from her driving, makes the car usable today and starts the order. He is late for the next job and has decided to be.
  # hears: He's thinking about my drive home.
  ~ feel(5)
  ~ note_left = true
  You: Then you need to see out. I'll film it over, that's ten minutes, and I'm not leaving before your glass is ordered. # channel: phone
  Ms Marsh: Ten minutes. I'll put the kettle on up here. # mood: hopeful # channel: phone
  -> night_shift


// ---------------------------------------------------------------- Act 2: the night agent

=== night_shift ===
Sixty-one open tickets. Three of them are one woman. A voicemail, an e-mail, and now a text. # act: Wednesday, 9:10 p.m. # you: Priya, night shift # place: contact_centre # enter: lou # enter: marsh # sound: mail_ping
{
- note_left:
  Sam left a note. She is owed a date.
- else:
  Her file says “informed”. It does not say of what.
}
Lou: Use the template, Priya. A closed ticket is a happy ticket. # mood: weary # pose: coffee
-> three_messages

=== three_messages ===
Ms Marsh: Twenty-four hours. I asked two questions. Is anyone there? # mood: angry # channel: text # stakes: 1 # ask: Three messages in one evening. What had the silence told her? # hint: She does not need a perfect answer tonight. What does she need to know first? # rule: When someone has written three times, I answer once, with my name.
* [“Nobody should have to ask us three times while it spreads. I'm Priya, you've got a person now. How bad is it tonight?” #id: got_a_person #empathy: 4 #ownership: 3 #recovery: 2]
  # why: The silence is named, a name is given, and the question is about her and not about the ticket.
  # hears: A person. With a name. I'd stopped expecting one.
  ~ feel(10)
  You: Nobody should have to ask us three times while it spreads. I'm Priya, you've got a person now. How bad is it tonight? # channel: text
  Ms Marsh: Hello, Priya. There are three cracks. I've started naming them. # mood: weary # channel: text
  -> two_weeks_out
* [“Got your messages, all good. First opening is Thursday in two weeks, at eight. I've put you in it. Reply YES and it's yours.” #id: reply_yes #empathy: 1 #ownership: 2 #recovery: 3]
  # why: It is a date, and it is held. It also reads as if nothing had happened.
  # hears: So there was a machine there all along.
  ~ feel(-5)
  You: Got your messages, all good. First opening is Thursday in two weeks, at eight. I've put you in it. Reply YES and it's yours. # channel: text
  Ms Marsh: Am I talking to a robot? # mood: cold # channel: text
  -> two_weeks_out
* [“This is Priya. Your three messages were three tickets. They're one now, it's mine, and I've locked it so nobody can close it.” #id: locked_it #empathy: 2 #ownership: 4 #recovery: 1]
  # why: From here there is one owner, against the drift of the whole floor. She hears about tickets, though, and not about her car.
  # hears: Somebody has it. I'm a ticket, but I'm somebody's ticket.
  ~ feel(5)
  You: This is Priya. Your three messages were three tickets. They're one now, it's mine, and I've locked it so nobody can close it. # channel: text
  Ms Marsh: I was three tickets? It's one windshield. # mood: curious # channel: text
  -> two_weeks_out
* [“Lou, it's mostly a money thing. I'm sending all three to billing, so she gets one proper answer and not three half ones.” #id: to_billing #empathy: 0 #ownership: 0 #recovery: 0 #slip: passed_on]
  # why: It sounds like care for a proper answer. It clears three tickets off one screen and starts the wait again.
  # hears: Nothing. For a week.
  ~ feel(-15)
  You: Lou, it's mostly a money thing. I'm sending all three to billing, so she gets one proper answer and not three half ones.
  Lou: That's three off the board. See? # mood: amused
  -> week_later

=== week_later ===
A week later, billing answers. Her loyalty discount, they are happy to say, now covers wiper blades. # sound: mail_ping # exit: lou
-> wiper_blades

=== wiper_blades ===
Ms Marsh: I asked about a windshield. You have written to me about wiper blades. # mood: furious # channel: mail # stakes: 1 # ask: Who, in her eyes, sent that answer? # hint: She has waited a week. Whose week was it? # rule: When I passed something on and it went wrong, I take it back by name.
* [“I see what happened. Billing only gets the account, so they'd never see the windshield part. It's how the routing is set up.” #id: how_routing_works #empathy: 1 #ownership: 0 #recovery: 0 #slip: explained_first #repairs: to_billing]
  # why: All true, and all of it about the company. The week is still gone and nobody had it.
  # hears: It's my fault for not knowing their routing.
  ~ feel(-10)
  You: I see what happened. Billing only gets the account, so they'd never see the windshield part. It's how the routing is set up. # channel: mail
  Ms Marsh: Thank you for the tour. # mood: cold # channel: mail
  -> before_the_day
* [“A whole week, and then wiper blades. You must have wondered if one human being had read a word you wrote.” #id: read_a_word #empathy: 4 #ownership: 1 #recovery: 0 #repairs: to_billing]
  # why: It says what the week felt like. She had three questions open before and has three open now.
  # hears: Yes, I did wonder. And now?
  ~ feel(0)
  You: A whole week, and then wiper blades. You must have wondered if one human being had read a word you wrote. # channel: mail
  Ms Marsh: I did. Now tell me one has. # mood: weary # channel: mail
  -> before_the_day
* [“That one's on me. I sent you to billing to clear my screen, and it cost you a week. I've booked you myself, see below.” #id: clear_my_screen #empathy: 3 #ownership: 4 #recovery: 3 #repairs: to_billing]
  # why: The true reason, said plainly by the person who did it, with the booking already made.
  # hears: She didn't have to tell me that. I believe the rest.
  ~ feel(10)
  You: That one's on me. I sent you to billing to clear my screen, and it cost you a week. I've booked you myself, see below. # channel: mail
  Ms Marsh: That's the first straight answer I've had. Two weeks from Thursday, then. # mood: weary # channel: mail
  -> before_the_day
* [“Let's fix that right now. Thursday in two weeks at eight, first car of the day, confirmed. And keep the blades, please.” #id: keep_the_blades #empathy: 1 #ownership: 2 #recovery: 3 #repairs: to_billing]
  # why: The date is real and first of the day. The week is skipped over as if it had been weather.
  # hears: They'd like me to forget it.
  ~ feel(0)
  You: Let's fix that right now. Thursday in two weeks at eight, first car of the day, confirmed. And keep the blades, please. # channel: mail
  Ms Marsh: I'd keep them if I could see what they wipe. # mood: amused # channel: mail
  -> before_the_day

=== two_weeks_out ===
You look. The first slot anyone has is two weeks away. # sound: keyboard # exit: lou
-> first_slot

=== first_slot ===
Ms Marsh: Two weeks? It's growing in three directions. And there is nobody else. You bought the other shop. It's a juice bar. # mood: angry # channel: text # stakes: 1 # ask: What changes in a company when its customers cannot leave? # hint: The date may be fixed. Is the crack? # rule: When the date will not move, I look for what can.
* [“Three cracks, five schools, and we're the only shop left, so you can't even walk out on us. Is that about it?” #id: only_shop_left #empathy: 4 #ownership: 1 #recovery: 0]
  # why: It says the thing nobody at the company says. It leaves her exactly where she was.
  # hears: Finally someone said it. It's still growing.
  ~ feel(0)
  You: Three cracks, five schools, and we're the only shop left, so you can't even walk out on us. Is that about it? # channel: text
  Ms Marsh: That's about it. Say it to somebody who can fix it. # mood: weary # channel: text
  -> before_the_day
* [“Three ways at once won't wait two weeks. Sam can stop it at your office on Friday, no charge. Nine or four?” #id: nine_or_four #empathy: 3 #ownership: 3 #recovery: 4]
  # why: The slot stays what it is, and the part that was getting worse stops, at a time she picks.
  # hears: She heard “three directions”. Nine, please.
  ~ feel(5)
  ~ crack_stopped = true
  You: Three ways at once won't wait two weeks. Sam can stop it at your office on Friday, no charge. Nine or four? # channel: text
  Ms Marsh: Nine. Tell him to bring better luck this time. # mood: hopeful # channel: text
  -> before_the_day
* [“I do understand, and I'm sorry. But two weeks is what everybody gets this season, and I can't jump you past other people.” #id: everybody_gets #empathy: 1 #ownership: 1 #recovery: 1 #slip: argued]
  # why: Fair to the others on the list, and it answers a request she never made.
  # hears: I'm one of many, and now I'm pushy.
  ~ feel(-10)
  You: I do understand, and I'm sorry. But two weeks is what everybody gets this season, and I can't jump you past other people. # channel: text
  Ms Marsh: I wasn't asking to jump. I was asking to see. # mood: cold # channel: text
  -> before_the_day
* [“I can't make it shorter tonight. But I work nights, I read every cancellation, and the first gap is yours. I'll write on Friday.” #id: every_cancellation #empathy: 1 #ownership: 4 #recovery: 2]
  # why: One person will be looking every night, and says when she will report. Meanwhile it grows.
  # hears: She's on it. The glass doesn't care.
  ~ feel(5)
  You: I can't make it shorter tonight. But I work nights, I read every cancellation, and the first gap is yours. I'll write on Friday. # channel: text
  Ms Marsh: Then at least one of us is looking. # mood: weary # channel: text
  -> before_the_day

=== before_the_day ===
{ promise_open: -> you_have_my_word | -> the_day }

=== you_have_my_word ===
Ms Marsh: One more thing. Sam gave me his word the fee was taken care of. Your bill says it isn't. # mood: tense # channel: mail # stakes: 1 # ask: A colleague promised too much. Whose promise is it now? # hint: For her there is one company. It said yes. # rule: When one of us has promised it, we have promised it.
* [“Sam shouldn't have said that, he doesn't do prices. I can ask for you, but I honestly wouldn't count on it.” #id: shouldnt_have #empathy: 1 #ownership: 0 #recovery: 1 #slip: blamed #repairs: dont_worry]
  # why: It may be true about Sam. She has no contract with Sam.
  # hears: His word is worth nothing, and hers isn't on offer.
  ~ feel(-15)
  You: Sam shouldn't have said that, he doesn't do prices. I can ask for you, but I honestly wouldn't count on it. # channel: mail
  Ms Marsh: I didn't hire Sam. I hired you. # mood: cold # channel: mail
  -> the_day
* [“You asked a straight question and took a man at his word. Of course that feels like being fooled.” #id: at_his_word #empathy: 4 #ownership: 1 #recovery: 0 #repairs: dont_worry]
  # why: It says what the broken word did to her. The bill still says the same.
  # hears: I was fooled, then. Confirmed.
  ~ feel(-5)
  You: You asked a straight question and took a man at his word. Of course that feels like being fooled. # channel: mail
  Ms Marsh: It does. The bill still says what it says. # mood: sad # channel: mail
  -> the_day
* [“He said it, so we said it. The fee's off the new glass as of now. Corrected bill attached.” #id: we_said_it #empathy: 2 #ownership: 4 #recovery: 4 #repairs: dont_worry]
  # why: No word about Sam. The promise is kept by the next person as if it were her own, and the proof is attached.
  # hears: So his word was good after all.
  ~ feel(10)
  ~ wronged = false
  You: He said it, so we said it. The fee's off the new glass as of now. Corrected bill attached. # channel: mail
  Ms Marsh: Thank you. I was ready to fight about that. # mood: relieved # channel: mail
  -> the_day
* [“I'm putting it through in my own name. You'll have it in writing by noon, and if they balk, I fight it.” #id: if_they_balk #empathy: 2 #ownership: 3 #recovery: 3 #repairs: dont_worry]
  # why: Not settled yet, but it has a name, a time and somebody who will argue for it.
  # hears: She's on my side of the desk.
  ~ feel(5)
  ~ wronged = false
  You: I'm putting it through in my own name. You'll have it in writing by noon, and if they balk, I fight it. # channel: mail
  Ms Marsh: Noon, then. It came at eleven, you'll see. # mood: calm # channel: mail
  -> the_day


// ---------------------------------------------------------------- Act 3: the front desk

=== the_day ===
Glass comes overnight by truck. Benny has been through the truck twice. # act: Thursday, the day, 8:00 a.m. # you: Jo, front desk # place: glass_bay # enter: benny
Benny: No Sorrel. And that's her pulling in. # mood: worried
-> eight_oclock

=== eight_oclock ===
Ms Marsh: Good morning. Marsh, eight o'clock. {crack_stopped: Still only three cracks. Sam's a good man.|It's five cracks now, if anyone's counting.} # enter: marsh # sound: door_chime # mood: hopeful # stakes: 1 # ask: She does not know yet. What is the first thing she should hear? # hint: In ten seconds she will know anyway. From whom? # rule: When I have bad news, it is my first sentence.
* [“Your glass isn't here. We got this wrong, and we still let you come. I'm sorry, Ms Marsh. It was unfair to you.” #id: got_this_wrong #empathy: 3 #ownership: 4 #recovery: 1]
  # why: The news, whose fault it is and what it was to her, in that order, before a single reason.
  # hears: She said it first. I don't have to drag it out of her.
  ~ feel(5)
  You: Your glass isn't here. We got this wrong, and we still let you come. I'm sorry, Ms Marsh. It was unfair to you. # pose: benny turn_away
  Ms Marsh: I see. Well. You didn't make me ask. # mood: sad
  -> her_phone
* [“Morning! Are you the Sorrel? So sorry, there's been a bit of a hiccup with your glass. Grab a coffee and I'll look into it.” #id: are_you_the_sorrel #empathy: 0 #ownership: 1 #recovery: 1 #slip: scripted]
  # why: Everyone in the shop talks like that, all day. She is not a car, and a lost morning is not a hiccup.
  # hears: I'm a car. I'm a car with a hiccup.
  ~ feel(-15)
  You: Morning! Are you the Sorrel? So sorry, there's been a bit of a hiccup with your glass. Grab a coffee and I'll look into it.
  Ms Marsh: I'm not the Sorrel. I'm Helen Marsh. The Sorrel is outside, not getting a windshield. # mood: cold
  -> her_phone
* [“Your glass missed the truck. Benny's on with the depot, and by eight thirty I'll know where it is and when it gets here.” #id: by_eight_thirty #empathy: 1 #ownership: 3 #recovery: 3]
  # why: Quick, true and already moving. It goes past her as if only glass had gone missing.
  # hears: They're chasing it. And my morning?
  ~ feel(0)
  You: Your glass missed the truck. Benny's on with the depot, and by eight thirty I'll know where it is and when it gets here.
  Benny: On hold with the depot. It's the one with the flutes. # mood: weary # pose: on_phone # sound: hold_tune
  -> her_phone
* [“Your glass didn't come, and you've blocked out the whole morning for it. How many people did you have to move to be here?” #id: people_you_moved #empathy: 4 #ownership: 2 #recovery: 0]
  # why: The news and what it costs her, and a real question. What happens now is left open.
  # hears: She thought of the families before I did.
  ~ feel(0)
  You: Your glass didn't come, and you've blocked out the whole morning for it. How many people did you have to move to be here?
  Ms Marsh: Five. Five children, and their mothers' whole day. # mood: sad
  -> her_phone

=== her_phone ===
She holds up her phone, a column of texts. # pose: marsh pointing
-> six_reminders

=== six_reminders ===
Ms Marsh: Two weeks before. One week. Two days. One day. Twelve hours. And half an hour ago. Six times you told me to come. Who sends these? # mood: angry # stakes: 1 # ask: The texts worked perfectly. What was missing? # hint: She is not asking about software. # rule: When she says “you”, I do not say “they”.
* [“I don't send the texts, that's another office. I just get the list in the morning. But I'm happy to give you their number.” #id: another_office #empathy: 1 #ownership: 0 #recovery: 1 #slip: passed_on]
  # why: It is true, and it sends the one person who did everything right to go and complain somewhere else.
  # hears: There's a wall here, and they're all behind it.
  ~ feel(-10)
  You: I don't send the texts, that's another office. I just get the list in the morning. But I'm happy to give you their number.
  Ms Marsh: They have my number. They've used it six times. # mood: cold
  -> in_the_doorway
* [“We do. Six texts, and nobody looked on a shelf. I'm turning yours off and showing this screen to the owner today.” #id: we_do #empathy: 2 #ownership: 4 #recovery: 3]
  # why: “We do” is two words long and ends the argument. Then something changes, today.
  # hears: “We do.” She didn't even blink.
  ~ feel(5)
  You: We do. Six texts, and nobody looked on a shelf. I'm turning yours off and showing this screen to the owner today.
  Ms Marsh: I'd like to be there for that. # mood: amused
  -> in_the_doorway
* [“They go out on their own, that's the trouble. The truck loads at midnight. We would not have known last night, nobody would.” #id: last_night #empathy: 0 #ownership: 1 #recovery: 0 #slip: explained_first]
  # why: A good explanation of why nobody could have known, given to the one person who should have been told.
  # hears: So it's nobody's fault. It's just my morning.
  ~ feel(-15)
  You: They go out on their own, that's the trouble. The truck loads at midnight. We would not have known last night, nobody would.
  Ms Marsh: You knew where I'd be last night. To the minute. # mood: angry
  -> in_the_doorway
* [“Six times we said come, and six times you planned your life around it. And now you feel silly for trusting us?” #id: six_times #empathy: 4 #ownership: 1 #recovery: 0]
  # why: It catches the sting under the anger, which is having believed them. Nothing stops the seventh text.
  # hears: Yes. Silly is the word.
  ~ feel(0)
  You: Six times we said come, and six times you planned your life around it. And now you feel silly for trusting us?
  Ms Marsh: Silly is the word. I even set an alarm. # mood: sad
  -> in_the_doorway

=== in_the_doorway ===
The nine o'clock is early. He is in the doorway, listening.
-> blocked_morning

=== blocked_morning ===
Ms Marsh: I moved five children for this. The first is at nine fifteen, eleven miles from here. # mood: tense # pose: check_clock # stakes: 2 # ask: There is no glass. What is there? # hint: The windshield is lost for today. Is the morning? # rule: When I cannot give what was promised, I save what it was for.
* [“Please let me do something for you. Fifty off, and new wiper blades on the house. We're really very sorry about all this.” #id: on_the_house #empathy: 2 #ownership: 1 #recovery: 1 #slip: token]
  # why: Generous, and it fixes nothing she came with. At nine fifteen a child is still waiting.
  # hears: They want me to feel better so that I go.
  ~ feel(-5)
  You: Please let me do something for you. Fifty off, and new wiper blades on the house. We're really very sorry about all this.
  Ms Marsh: Wiper blades. I'll take the bus. # mood: weary # sound: bus_sigh
  -> same_afternoon
* [“You had to ring five mothers for this, and in an hour you'll be ringing them all again. Which one are you dreading?” #id: dreading #empathy: 4 #ownership: 2 #recovery: 1]
  # why: She sees the phone calls behind the windshield, and asks. The calls still have to be made.
  # hears: She can picture my day. I wish she could drive me.
  ~ feel(0)
  You: You had to ring five mothers for this, and in an hour you'll be ringing them all again. Which one are you dreading?
  Ms Marsh: Oscar's. She'd swapped a shift. I'll call from the bus. # mood: sad # sound: bus_sigh
  -> same_afternoon
* [“I can't make glass out of thin air, Ms Marsh. If that isn't good enough, you're free to try somewhere else.” #id: somewhere_else #empathy: 0 #ownership: 0 #recovery: 0 #slip: brushed_off #red: insult]
  # why: It is said to someone who has nowhere else, by the company that made sure of it.
  # hears: They know I can't. They said it because I can't.
  ~ feel(-30)
  You: I can't make glass out of thin air, Ms Marsh. If that isn't good enough, you're free to try somewhere else.
  -> walked_out
* [“Nine fifteen still happens. Take our loaner. It's ugly, but you can see out. Yours stays in the dry, and I ring by two.” #id: nine_fifteen #empathy: 3 #ownership: 4 #recovery: 4]
  # why: The glass cannot be saved today, the day can. It starts from her nine fifteen and ends with a time.
  # hears: She saved the part I cared about.
  ~ feel(10)
  ~ in_loaner = true
  You: Nine fifteen still happens. Take our loaner. It's ugly, but you can see out. Yours stays in the dry, and I ring by two.
  Benny: It smells of dog. Nobody knows why. # mood: calm # sound: keys
  -> same_afternoon


// ---------------------------------------------------------------- Act 4: the scheduler

=== same_afternoon ===
Your list says to rebook her. The timer says four minutes a call. The screen says two weeks from today. # act: Same day, 2:00 p.m. # you: Theo, scheduling # place: phone_call # enter: marsh # sound: phone_ring
{
- in_loaner:
  Ms Marsh: I'm in your loaner. There's a tennis ball in it. I've grown fond of it. # mood: amused # channel: phone
- else:
  Ms Marsh: I'm in a school supply closet. It's the only quiet I've had today. # mood: weary # channel: phone
}
-> another_two_weeks

=== another_two_weeks ===
Ms Marsh: So. When? # mood: tense # channel: phone # stakes: 1 # ask: The screen offers a date. What is a date worth without glass? # hint: You are about to say the sentence that cost her this morning. # rule: When the screen offers a date, I check what stands behind it.
* [“I've got two weeks from today, at eight. If I were you I'd grab it, ma'am, it'll be gone by tonight. Please say yes.” #id: grab_it #empathy: 0 #ownership: 1 #recovery: 1 #slip: rushed]
  # why: He wants her to have the slot. She has had that slot. It was today.
  # hears: Hurry up and be let down again.
  ~ feel(-10)
  You: I've got two weeks from today, at eight. If I were you I'd grab it, ma'am, it'll be gone by tonight. Please say yes.
  Ms Marsh: I grabbed one. It was this morning. # mood: cold # channel: phone
  -> on_her_fridge
* [“The depot shows one Sorrel windshield. I'm tagging it in your name, so it can't go to anyone else. It's on tonight's truck.” #id: tagged_it #empathy: 1 #ownership: 3 #recovery: 4]
  # why: Real glass, one piece of it, and her name on it. He forgets there is someone on the line.
  # hears: That's the first glass anyone has actually seen.
  ~ feel(5)
  You: The depot shows one Sorrel windshield. I'm tagging it in your name, so it can't go to anyone else. It's on tonight's truck. # channel: phone
  Ms Marsh: It exists? I'd begun to wonder. # mood: curious # channel: phone
  -> on_her_fridge
* [“It says two weeks, and you've done your two weeks, for nothing. I won't sell you another empty morning. Glass first.” #id: empty_morning #empathy: 4 #ownership: 3 #recovery: 3]
  # why: He sees what that date would be to her and declines to read it out. There is an order now, glass and then day.
  # hears: He's not reading it to me. He's looking at it with me.
  ~ feel(10)
  You: It says two weeks, and you've done your two weeks, for nothing. I won't sell you another empty morning. Glass first. # channel: phone
  Ms Marsh: Somebody turned the screen off. Good. # mood: relieved # channel: phone
  -> on_her_fridge
* [“I booked air last time, so I won't book you at all today. I'll go and find out who checks the glass, and stay on it.” #id: booked_air #empathy: 2 #ownership: 4 #recovery: 1]
  # why: He takes the blame without being asked and stays with it. She has less than when she called.
  # hears: Honest. So now I have no date and no glass.
  ~ feel(0)
  You: I booked air last time, so I won't book you at all today. I'll go and find out who checks the glass, and stay on it. # channel: phone
  Ms Marsh: So I've gone from two weeks to nothing. Is that progress? # mood: amused # channel: phone
  -> on_her_fridge

=== on_her_fridge ===
Five minutes, says the timer. It has gone red.
-> booked_with_you

=== booked_with_you ===
Ms Marsh: You're a Theo. It was a Theo who booked me in for today. He sounded just like you. # mood: curious # channel: phone # stakes: 1 # ask: Why does she remember his name, and he not hers? # hint: She is not trying to catch you. She is glad it is you. # rule: When a customer remembers me, I am the one they mean.
* [“You probably didn't book it with me. There's a dozen of us in here, and we all sound alike by the end of the day.” #id: probably_not_me #empathy: 1 #ownership: 0 #recovery: 1 #slip: denied #red: lie]
  # why: He does not remember, so he says it was not him. She does remember.
  # hears: He just told me I don't know who I talked to.
  ~ feel(-15)
  ~ wronged = true
  You: You probably didn't book it with me. There's a dozen of us in here, and we all sound alike by the end of the day. # channel: phone
  -> it_says_theo
* [“Well, that doesn't matter now, does it? What matters is, I'm here, I've got your file open, and we find you a day.” #id: doesnt_matter #empathy: 0 #ownership: 1 #recovery: 2 #slip: brushed_off]
  # why: He is eager to get on and help. It mattered to her, or she would not have said it.
  # hears: I reached out a hand and he looked at his watch.
  ~ feel(-15)
  You: Well, that doesn't matter now, does it? What matters is, I'm here, I've got your file open, and we find you a day. # channel: phone
  Ms Marsh: It mattered to me. I'd told my husband you were nice. # mood: sad # channel: phone
  -> what_she_wants
* [“That was me. I gave you a day and never looked for the glass. You lost your morning to that, and I'm sorry.” #id: that_was_me #empathy: 3 #ownership: 4 #recovery: 1]
  # why: Three words she did not expect, and what it led to, without one word about the system.
  # hears: He could have said no. I'd never have known.
  ~ feel(10)
  You: That was me. I gave you a day and never looked for the glass. You lost your morning to that, and I'm sorry. # channel: phone
  Ms Marsh: Well. That's the shortest apology I've had this month. It's also the only one. # mood: relieved # channel: phone
  -> what_she_wants
* [“You kept my name all this time, because you thought it was sorted. And then you stood there this morning. Is that it?” #id: kept_my_name #empathy: 4 #ownership: 2 #recovery: 1]
  # why: He hears why she held on to the name. He comes close to saying it was him, and does not.
  # hears: He's got me exactly. Was it him, though?
  ~ feel(5)
  You: You kept my name all this time, because you thought it was sorted. And then you stood there this morning. Is that it? # channel: phone
  Ms Marsh: That's it. I told people it was sorted. I used your name. # mood: sad # channel: phone
  -> what_she_wants

=== it_says_theo ===
Ms Marsh: I have it here. Your confirmation. “Booked for you by Theo, extension 14.” It's on my fridge. # mood: cold # channel: phone # sound: page # stakes: 1 # ask: He was caught out. What is there left to save? # hint: You look at your phone. Extension 14. # rule: When I have denied something and it was so, I take it back at once.
* [“Okay, so it was my extension. But I take ninety calls a day, you can't expect me to remember each one, can you?” #id: ninety_calls #empathy: 0 #ownership: 0 #recovery: 1 #slip: argued #repairs: probably_not_me]
  # why: True, every word of it, and now they are arguing about him.
  # hears: Now it's my fault he forgot.
  ~ feel(-15)
  You: Okay, so it was my extension. But I take ninety calls a day, you can't expect me to remember each one, can you? # channel: phone
  Ms Marsh: No. I had one call that day. I remember it. # mood: cold # channel: phone
  -> what_she_wants
* [“Then it was me, and I just told you it wasn't. That's worse than forgetting. I booked it, I own it, from here on.” #id: worse_than_forgetting #empathy: 3 #ownership: 4 #recovery: 2 #repairs: probably_not_me]
  # why: He takes back the booking and the denial, the second being the worse one, and says so.
  # hears: All right. He said the hard part.
  ~ feel(10)
  ~ wronged = false
  You: Then it was me, and I just told you it wasn't. That's worse than forgetting. I booked it, I own it, from here on. # channel: phone
  Ms Marsh: There. That wasn't so bad, was it? # mood: amused # channel: phone
  -> what_she_wants
* [“On your fridge. So you looked at my name every day for two weeks, and I just told you that you had it wrong.” #id: on_your_fridge #empathy: 4 #ownership: 2 #recovery: 0 #repairs: probably_not_me]
  # why: He sees what his denial did. It stays at seeing.
  # hears: Yes. That's what you did.
  ~ feel(0)
  You: On your fridge. So you looked at my name every day for two weeks, and I just told you that you had it wrong. # channel: phone
  Ms Marsh: Between the dentist and the school lunch menu. Yes. # mood: weary # channel: phone
  -> what_she_wants
* [“You're right, extension 14, that's this desk. I'll put it in the file that I booked it. So, what can I do for you?” #id: in_the_file #empathy: 1 #ownership: 3 #recovery: 2 #repairs: probably_not_me]
  # why: The record is put straight and carries his name. To her he says nothing.
  # hears: He told the file. He hasn't told me.
  ~ feel(0)
  ~ wronged = false
  You: You're right, extension 14, that's this desk. I'll put it in the file that I booked it. So, what can I do for you? # channel: phone
  Ms Marsh: For a start, don't forget this call. # mood: tense # channel: phone
  -> what_she_wants

=== what_she_wants ===
A page turns at her end. She has made notes. # sound: page
-> her_terms

=== her_terms ===
Ms Marsh: My terms, then. You call me when the glass is in your hands. Not on a truck. Not on a screen. Your hands. Then we book. # mood: calm # channel: phone # stakes: 2 # ask: Why are her terms better than the company's process? # hint: Is there anything unreasonable in what she asks? # rule: When a customer sets fair terms, I repeat them and keep them.
* [“After today you don't want to hear another date. You want to hear somebody knock on the glass. Have I got that right?” #id: hear_a_knock #empathy: 4 #ownership: 2 #recovery: 1]
  # why: He understands what is behind the terms better than she put it. He has not agreed to them.
  # hears: He's listening. Is that a yes?
  ~ feel(0)
  You: After today you don't want to hear another date. You want to hear somebody knock on the glass. Have I got that right? # channel: phone
  Ms Marsh: A knock would be lovely. Is that a yes? # mood: curious # channel: phone
  -> two_hands
* [“Deal. Nothing's booked till it's in my hands. I check it for flaws, then I call you, day or evening, you say which.” #id: deal #empathy: 3 #ownership: 4 #recovery: 4]
  # why: He says her terms back, adds the check she had not thought of, and lets her choose the hour.
  # hears: He said it back to me. In my order.
  ~ feel(10)
  ~ terms_taken = true
  You: Deal. Nothing's booked till it's in my hands. I check it for flaws, then I call you, day or evening, you say which. # channel: phone
  Ms Marsh: Evening. I'll be the one who picks up. # mood: relieved # channel: phone
  -> two_hands
* [“Absolutely, whatever you need. You're top of my list from now on, and we'll have you fixed up by the weekend, I'm sure.” #id: by_the_weekend #empathy: 2 #ownership: 1 #recovery: 1 #slip: promised_air]
  # why: She asked for no date, and got a date. A friendlier one.
  # hears: He's doing it again, only nicer.
  ~ feel(-15)
  You: Absolutely, whatever you need. You're top of my list from now on, and we'll have you fixed up by the weekend, I'm sure. # channel: phone
  Ms Marsh: Theo. That's a date. You've given me a date. # mood: weary # channel: phone
  -> two_hands
* [“I'd do it if I could, ma'am. It won't let me keep an order open without a date. So do you want the two weeks or not?” #id: without_a_date #empathy: 0 #ownership: 0 #recovery: 0 #slip: hid_behind_policy]
  # why: He would do it if he could, and he did not try. At five minutes a call, nobody tries.
  # hears: The screen has the last word. It always had.
  ~ feel(-30)
  You: I'd do it if I could, ma'am. It won't let me keep an order open without a date. So do you want the two weeks or not? # channel: phone
  -> hung_up


// ---------------------------------------------------------------- Act 5: the owner

=== two_hands ===
{
- terms_taken:
  Monday the glass came. Theo held it, knocked on it, and called her. Sam asked to come along. # act: Tuesday, 7:55 a.m. # you: Ruth Tolliver, owner # place: driveway # enter: sam # enter: marsh # sound: van_door
- else:
  Monday the glass came. You held it, then you called her yourself. Sam asked to come along. # act: Tuesday, 7:55 a.m. # you: Ruth Tolliver, owner # place: driveway # enter: sam # enter: marsh # sound: van_door
}
-> the_owner

=== the_owner ===
Ms Marsh: The owner. I wasn't sure there was one. # mood: curious # pose: arms_crossed # stakes: 1 # ask: What does she need from an owner that nobody else could give? # hint: She has two things to forgive. Which one has nobody mentioned? # rule: When I apologize for the fault, I apologize for the treatment too.
* [“You asked us two simple questions, and then you had to run after us for a month. What was the worst of it, for you?” #id: worst_of_it #empathy: 4 #ownership: 2 #recovery: 0]
  # why: She asks, and she waits for the answer. Owners rarely do either. Eight o'clock comes and goes.
  # hears: She wants to know. She really does.
  ~ feel(5)
  You: You asked us two simple questions, and then you had to run after us for a month. What was the worst of it, for you?
  Ms Marsh: The quiet. I could've stood everything but the quiet. # mood: sad
  -> the_key
* [“I've read it all twice. We had two people out, a new system and a bad depot. It was the perfect storm, and I'm so sorry.” #id: perfect_storm #empathy: 1 #ownership: 1 #recovery: 0 #slip: explained_first]
  # why: She has earned the right to explain and uses it too early. Storms are nobody's fault.
  # hears: The weather did it.
  ~ feel(-15)
  You: I've read it all twice. We had two people out, a new system and a bad depot. It was the perfect storm, and I'm so sorry.
  Ms Marsh: I wasn't in a storm. I was in a parking lot. # mood: cold
  -> the_key
* [“I had a lamp on that glass last night, both sides. It's clean. I take your car in now and stay with it till it's done.” #id: lamp_on_it #empathy: 1 #ownership: 3 #recovery: 4]
  # why: Everything she asked for is in it, with the owner's own eyes. The month before is not.
  # hears: So it's real. I'd have liked a hello.
  ~ feel(0)
  You: I had a lamp on that glass last night, both sides. It's clean. I take your car in now and stay with it till it's done.
  Ms Marsh: Good morning to you too. # mood: amused
  -> the_key
* [“Two apologies. One for the glass, one for how we treated you. My shop, so both are mine, and I'm doing this job myself.” #id: two_apologies #empathy: 3 #ownership: 4 #recovery: 3]
  # why: The second apology is the one she has been waiting for. Nobody under the owner could give it.
  # hears: Both. She knows there were two.
  ~ feel(10)
  You: Two apologies. One for the glass, one for how we treated you. My shop, so both are mine, and I'm doing this job myself.
  Ms Marsh: I'd only hoped for the one. # mood: relieved
  -> the_key

=== the_key ===
{ terms_taken: -> key_held_out | -> key_in_her_fist }

=== key_held_out ===
Ms Marsh: He knocked on it for me. Over the phone. So here's my key. But what happens to the next one who gets six texts? # mood: curious # sound: keys # stakes: 1 # ask: She asks about a stranger. What is she testing? # hint: Sam is standing right here. So is everyone who will hear this story. # rule: When I fix one case, I fix the next one in the same week.
* [“Believe me, I've talked to my people. The ones who let you down know exactly who they are, and it won't happen again.” #id: talked_to_my_people #empathy: 1 #ownership: 0 #recovery: 1 #slip: blamed]
  # why: Firm, and it puts a month of her own making on four clerks. Sam looks at his shoes.
  # hears: So that's how it works here. Now I know why.
  ~ feel(-15)
  You: Believe me, I've talked to my people. The ones who let you down know exactly who they are, and it won't happen again. # pose: sam turn_away
  Ms Marsh: Did they buy the other shop, too? # mood: cold
  -> at_eight
* [“No text goes out till somebody's touched the glass. Since yesterday. Theo wrote that rule. It quotes you.” #id: touched_the_glass #empathy: 2 #ownership: 3 #recovery: 4]
  # why: Her terms have become the shop's. It is done already, not planned.
  # hears: They kept my sentence.
  ~ feel(10)
  You: No text goes out till somebody's touched the glass. Since yesterday. Theo wrote that rule. It quotes you.
  Ms Marsh: I'd like that on a mug. # mood: amused
  -> at_eight
* [“I hope nobody ever again has to be the only one who remembers their own windshield. A month of that. It's lonely.” #id: only_one_who_remembers #empathy: 3 #ownership: 1 #recovery: 0]
  # why: It finds the word for the month. It is a hope, and she had asked for a rule.
  # hears: Lonely. Yes. And the next one?
  ~ feel(0)
  You: I hope nobody ever again has to be the only one who remembers their own windshield. A month of that. It's lonely.
  Ms Marsh: It is. You're allowed to do something about it. # mood: sad
  -> at_eight
* [“Truth? I fixed yours before I fixed that. It's half done, it's my job and nobody else's, and I'll show you on Friday.” #id: show_you_friday #empathy: 1 #ownership: 4 #recovery: 2]
  # why: She does not dress it up, she takes it and gives a day. The next six texts are still going out.
  # hears: Half done. At least she didn't say “absolutely”.
  ~ feel(5)
  You: Truth? I fixed yours before I fixed that. It's half done, it's my job and nobody else's, and I'll show you on Friday.
  Ms Marsh: Friday. You know I'll hold you to it. # mood: calm
  -> at_eight

=== key_in_her_fist ===
Ms Marsh: Everyone at your place has been sure of something. Why would I give you my key? # mood: tense # sound: keys # stakes: 1 # ask: What can you offer someone who has stopped believing sentences? # hint: Words have cost her a month. What can she see? # rule: When words are used up, I show the thing.
* [“Because I'm the owner, and I'm standing here. You've had my staff up to now. It'll be done properly this time.” #id: because_im_the_owner #empathy: 1 #ownership: 0 #recovery: 1 #slip: blamed]
  # why: It raises her by lowering everyone she leads, and asks for belief once more.
  # hears: One more who's sure.
  ~ feel(-15)
  You: Because I'm the owner, and I'm standing here. You've had my staff up to now. It'll be done properly this time. # pose: sam turn_away
  Ms Marsh: He's the only one who came back. # mood: cold
  -> at_eight
* [“Don't, yet. Ride in with us, knock on the glass yourself. If you like it, give me the key. If not, I drive you to school.” #id: knock_yourself #empathy: 2 #ownership: 3 #recovery: 4]
  # why: It asks for no trust at all. She can touch it first, and either way she gets to school.
  # hears: I don't have to believe her. I can knock.
  ~ feel(10)
  You: Don't, yet. Ride in with us, knock on the glass yourself. If you like it, give me the key. If not, I drive you to school.
  She looks at the van, then at Sam. She gets her coat. # mood: marsh calm
  -> at_eight
* [“I can't think why you would. Every time you believed one of us it cost you a day, and you still opened the door.” #id: still_opened #empathy: 3 #ownership: 1 #recovery: 0]
  # why: It honours what it took her to open the door, and gives her no reason to go on.
  # hears: True. So why am I standing here?
  ~ feel(0)
  You: I can't think why you would. Every time you believed one of us it cost you a day, and you still opened the door.
  Ms Marsh: I have a hole in my windshield. It makes you polite. # mood: amused
  -> at_eight
* [“You shouldn't have to. So hold on to my van key while I've got yours. If I'm wrong today, you keep the van.” #id: keep_the_van #empathy: 1 #ownership: 4 #recovery: 2]
  # why: She puts something of her own on the table. What happens to the car is still only her say-so.
  # hears: She's betting a van on it. That's new.
  ~ feel(5)
  You: You shouldn't have to. So hold on to my van key while I've got yours. If I'm wrong today, you keep the van.
  Sam: She means it. Please don't keep the van. # mood: worried
  -> at_eight

=== at_eight ===
Eight o'clock, on the dot. Her car starts. # sound: car_start
Sam: Boss. There's a camera behind that glass. Setting it is another hour. # mood: worried
-> by_noon

=== by_noon ===
Ms Marsh: I need it back by noon. There's a child at half past. # mood: worried # pose: check_clock # stakes: 1 # ask: The honest answer is the one she does not want. How do you give it? # hint: The camera tells the car when to brake. # rule: When safe takes longer, I say so at once and carry the extra myself.
* [“Noon it is. The camera can wait till next week. It's only the lane thing, and you've driven with worse all month.” #id: noon_it_is #empathy: 1 #ownership: 0 #recovery: 0 #slip: promised_air #red: unsafe]
  # why: After a month of no, she wants to say yes once. The car would brake on bad eyes.
  # hears: Noon! At last somebody who says yes.
  ~ feel(10)
  ~ camera_skipped = true
  You: Noon it is. The camera can wait till next week. It's only the lane thing, and you've driven with worse all month.
  -> verdict
* [“Your call, and I mean it. Noon without the camera, or one with it. You've had enough people deciding for you.” #id: your_call #empathy: 3 #ownership: 1 #recovery: 1 #slip: made_them_work]
  # why: It feels like respect. It hands her the one decision that is the shop's to make.
  # hears: How would I know? You're the glass people.
  ~ feel(-5)
  You: Your call, and I mean it. Noon without the camera, or one with it. You've had enough people deciding for you.
  Ms Marsh: One, then. I'll call the mother. I'm good at it by now. # mood: weary
  -> verdict
* [“It's one, not noon. I won't give you brakes that can't see. I drive you at noon, and your car comes to the school.” #id: car_to_the_school #empathy: 3 #ownership: 4 #recovery: 4]
  # why: A clear no to noon, with the reason in one line, and the owner carries the hour herself.
  # hears: She said no, and I lose nothing.
  ~ feel(10)
  You: It's one, not noon. I won't give you brakes that can't see. I drive you at noon, and your car comes to the school.
  Ms Marsh: You'd drive me? In that? # mood: amused
  -> verdict
* [“You've moved children for us once already, and I'm about to ask you for one more hour. Who'd be waiting at half past?” #id: one_more_hour #empathy: 4 #ownership: 2 #recovery: 1]
  # why: She knows what an hour means in this life, and asks. The hour is still the customer's to find.
  # hears: She knows what she's asking. She's still asking.
  ~ feel(0)
  You: You've moved children for us once already, and I'm about to ask you for one more hour. Who'd be waiting at half past?
  Ms Marsh: Oscar. It's always Oscar. I'll call his mother. # mood: weary
  -> verdict


// ---------------------------------------------------------------- How it ends

=== verdict ===
{
- camera_skipped: -> camera_light
- wronged && trust >= 45: -> counting_days
- wronged: -> wrote_it_up
- trust >= 90 && terms_taken: -> by_name
- trust >= 65: -> good_as_new
- trust >= 40: -> counting_days
- else: -> wrote_it_up
}

=== by_name ===
# ending: kept
# headline: She tells it at dinner. It takes ten minutes, and you are in it.
# review: Everything that can go wrong went wrong. Then Theo knocked on the glass for me, and the owner drove me to work. Ask for them by name.
# business: Kept, with her school district's eleven cars behind her. One windshield, one loaner and one owner's morning, about $700, against some $6,000 of glass a year.
New glass, camera set, back at one as promised. She knocks on it, twice. # mood: marsh delighted
Ms Marsh: Tell Theo it sounds better in person. # mood: delighted
-> END

=== good_as_new ===
# ending: kept
# headline: The windshield is fine. She has stopped telling people about it.
# review: A long month, and I would not wish it on you. In the end they came to my house at eight and did it right.
# business: Kept. She will be back, and she will not bring a friend. Repair about $700, the friends we'll never know.
New glass, camera set, the owner watching every minute. By one it is back in the drive. # mood: marsh calm
Ms Marsh: That's all I wanted. In March. # mood: calm # sound: keys
-> END

=== counting_days ===
# ending: at_risk
# headline: The juice bar is closing. She knows what is coming in instead.
# review: I have a new windshield. I also have the opening date of the new glass shop on my fridge. It took the place of yours.
# business: At risk. We keep her exactly until somebody else opens. The glass cost $700, and so would every car she takes along.
The glass is in. It is good glass. She signs, and looks past you down the road.
Ms Marsh: There's a sign up on the juice bar. Had you seen? # mood: cold # pose: turn_away
-> END

=== wrote_it_up ===
# ending: lost
# headline: “Six Texts and No Windshield.” Page three, with a photograph.
# review: They fixed it in the end. Read my whole month, with the texts, before you call them. And then call anyone else, if you can find one.
# business: Lost. Four thousand people read the column by Friday, and the county asked for other bids. The windshield cost us nothing next to that.
The car is back by one, the new glass in it. She takes a picture of it, and one of your sign.
Ms Marsh: It's for the paper. They wanted an ending. # mood: cold
-> END

=== camera_light ===
# ending: lost
# headline: It rained on Friday, and the car braked for nothing.
# review: They gave it back at noon as promised. On Friday it slammed the brakes on an empty road with a truck behind me. Nobody had told me what a camera is for.
# business: Lost, and lucky that it was only her. One tow, one lawyer's letter, one call from the insurer. The hour we saved cost about $9,000.
At noon it stands in her drive, shining. A small amber light comes on. She takes it for the seat belt. # mood: marsh hopeful
Sam: Boss. We should go back. # mood: worried
-> END

=== walked_out ===
# ending: lost
# headline: “Try somewhere else,” they said. She is trying.
# review: Six texts to get me there, and then I was told to go somewhere else. There is nowhere else. They own it. I'm going seventy miles.
# business: Lost at the counter, before witnesses. The nine o'clock heard it all and went home too. Two windshields gone, and a complaint to the state.
She puts her phone away very slowly. # mood: marsh furious
Ms Marsh: You bought somewhere else. # mood: cold
The door chimes. The nine o'clock holds it open for her, and follows. # sound: door_chime # exit: marsh
-> END

=== hung_up ===
# ending: lost
# headline: The call took five minutes and ten seconds. Nobody asked how it went.
# review: I asked for one thing. Call me when you have it. The computer wouldn't let them. So I'm letting the computer keep it.
# business: Lost, but still on the list, so six more texts will go out. Every one of them will be read aloud to somebody.
Ms Marsh: No. I don't think I do. # mood: cold
A click. The timer goes green. # sound: call_end # exit: marsh
The screen thanks you, and gives you the next call.
-> END


=== function feel(by)
~ trust = MAX(0, MIN(100, trust + by))
