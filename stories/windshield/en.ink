# id: windshield
# title: The missing windshield
# summary: A ding becomes a crack, the crack becomes a month, and five people at one glass shop each get one chance to stop it.
# role: Technician, night agent, front desk, scheduler, owner
# trains: Picking up what the one before you dropped.
# minutes: 12
# level: 2
# customer: marsh
# cast: marsh = Ms Marsh; hair: bun; hair_color: grey; skin: tan; wears: plum; glasses: round; beard: none
# cast: lou = Lou; hair: short_curly; hair_color: black; skin: deep; wears: mustard; glasses: clubmaster; beard: none; shirt: badge
# cast: benny = Benny; hair: bald_sides; hair_color: grey; skin: light; wears: teal; glasses: none; beard: full_medium; shirt: collar
# cast: sam = Sam; hair: twists; hair_color: black; skin: brown; wears: navy; glasses: none; beard: chin; shirt: uniform

// What one act leaves for the next. Points come from the choices alone; these only steer.
VAR trust = 45
// Sam owes her an answer about the fee by five, or at least a call.
VAR answer_owed = false
VAR call_owed = false
// Sam said “it'll be taken care of”.
VAR word_given = false
// Sam wrote down that she is owed a date.
VAR note_left = false
// The crack was stopped while she waited.
VAR crack_stopped = false
// Sam put clear tape over the crack before he left.
VAR film_on = false
// Priya wrote to her on Friday.
VAR wrote_friday = false
// Theo put her name on the glass.
VAR tagged = false
// She drove off in the loaner.
VAR in_loaner = false
// Theo took her terms, word for word.
VAR terms_taken = false
// Red lines crossed and not put right.
VAR wrongs = 0
// The car went home without its camera set.
VAR camera_skipped = false

-> parking_lot


// ---------------------------------------------------------------- Act 1: the technician

=== parking_lot ===
A small red car, a Sorrel, eleven years old, with a stone chip in the windshield. You set your tool on it. It clicks, and a crack runs to the bottom. It happens. # act: Tuesday, 3:40 p.m. # you: Sam, mobile technician # place: car_park # sound: glass_crack # shows: crack
Your phone rings. Three floors up, a woman stands at her office window. # sound: phone_ring
Ms Marsh: You've stopped moving, Sam. Is that my windshield? # mood: tense # channel: phone
You: It cracked, right down. I can't repair that. You need new glass. # channel: phone
-> does_it_count

=== does_it_count ===
Ms Marsh: Two questions, then. I paid you to repair it. Does that money count toward the new glass? # mood: tense # channel: phone # stakes: 1 # title: The fee question # ask: What is she really asking when she asks about the fee? # hint: She wants a yes or a no. If you do not know it, what can you say that is true? # rule: When I do not know, I say so, and I say when I will know.
* [“Yes, it counts. With glass that old it was bound to crack, but I've written that our repair failed. So it comes off the price.” #id: credit_box #empathy: 1 #ownership: 1 #recovery: 4 #slip: argued]
  # why: Settles the money on the spot, which few would do, but only after winning the argument.
  # hears: I get my money. I also get the blame.
  You: Yes, it counts. With glass that old it was bound to crack, but I've written that our repair failed. So it comes off the price. # channel: phone
  ~ feel(0)
  Ms Marsh: Thank you. So it was your repair, then, and not my old glass. # mood: amused # channel: phone
  -> next_job
* [“Don't you worry about that, we look after people. It'll all be taken care of. You have my word.” #id: dont_worry #empathy: 1 #ownership: 0 #recovery: 0 #slip: promised_air #red: overpromise]
  # why: Makes a kind guess into a promise that nobody has the job of keeping.
  # hears: So it's free. I'm writing that down.
  You: Don't you worry about that, we look after people. It'll all be taken care of. You have my word. # channel: phone
  ~ feel(5)
  ~ word_given = true
  ~ wrongs = wrongs + 1
  Ms Marsh: Taken care of. I'm writing that down. # mood: hopeful # channel: phone
  You can hear her pen. # channel: phone # shows: notes
  -> next_job
* [“I don't know, and it's your money, so I won't guess. You shouldn't pay twice. I'll call at five with yes or no.” #id: yes_or_no_by_five #empathy: 3 #ownership: 4 #recovery: 2]
  # why: Puts an hour and a name on an honest “I don't know”, which holds longer than comfort does.
  # hears: He doesn't know, and he'll find out. I can work with that.
  You: I don't know, and it's your money, so I won't guess. You shouldn't pay twice. I'll call at five with yes or no. # channel: phone
  ~ feel(5)
  ~ answer_owed = true
  Ms Marsh: An “I don't know” with a time on it. I'll take that. # mood: curious # channel: phone
  -> next_job
* [“So you pay us to save it. I crack it. And now you might have to pay for it all over again. I'd ask, too.” #id: pay_again #empathy: 4 #ownership: 2 #recovery: 1 #slip: only_felt]
  # why: Says her fear out loud and checks it, and leaves the question lying where it was.
  # hears: Exactly. So does it count or doesn't it?
  You: So you pay us to save it. I crack it. And now you might have to pay for it all over again. I'd ask, too. # channel: phone
  ~ feel(0)
  Ms Marsh: It's what I'm asking. I still am. # mood: tense # channel: phone
  -> next_job

=== next_job ===
Your tablet buzzes. Next job 4:10, across town. The tool that keeps a crack from growing is in the other van. # channel: phone # sound: phone_buzz # shows: tablet 4:10
-> how_soon

=== how_soon ===
Ms Marsh: Second question. How soon can it be done? I'm a speech therapist. I drive to five schools a day. # mood: worried # channel: phone # stakes: 1 # title: Five schools a day # ask: He cannot see the calendar. What could he still do before driving off? # hint: She drives home tonight. What can you do here, before you go? # rule: Before I leave a job half done, I do the part that is mine.
* [“The office does the dates. I'll put you in, and somebody calls you, most likely today. They're pretty good at that.” #id: office_calls #empathy: 1 #ownership: 1 #recovery: 0 #slip: passed_on]
  # why: Hands her to “somebody”, which is nobody, and the next day's silence begins here.
  # hears: Stay by the phone. All day, probably.
  You: The office does the dates. I'll put you in, and somebody calls you, most likely today. They're pretty good at that. # channel: phone
  ~ feel(-10)
  Ms Marsh: Most likely. I'll keep my phone on. # mood: weary # channel: phone
  -> end_of_day
* [“I can't see the calendar from here. I'll call scheduling from the van, and at five you hear from me, date or no date.” #id: date_or_no_date #empathy: 2 #ownership: 4 #recovery: 1 #slip: only_owned]
  # why: Keeps hold of it and names the hour even for no news, while the car stays as blind as it is.
  # hears: He'll call. I still have to get home.
  You: I can't see the calendar from here. I'll call scheduling from the van, and at five you hear from me, date or no date. # channel: phone
  ~ feel(0)
  ~ call_owed = true
  ~ note_left = true
  Ms Marsh: Five, then. And how do I drive home? Slowly, I suppose. # mood: amused # channel: phone
  -> end_of_day
* [“All day on the road. And right in front of you a crack that only grows. You'll have to lean over to see past it.” #id: from_your_seat #empathy: 4 #ownership: 0 #recovery: 0 #slip: only_felt]
  # why: Sees the drive through her eyes and says so, then leaves for the next job.
  # hears: He understands. He's also leaving.
  You: All day on the road. And right in front of you a crack that only grows. You'll have to lean over to see past it. # channel: phone
  ~ feel(0)
  Ms Marsh: I'll lean over, then. And somebody will call me, will they? # mood: amused # channel: phone
  -> end_of_day
* [“Five schools, looking through that? I'll cover it with clear tape, so no glass falls on you. Your order goes in tonight.” #id: film_it_over #empathy: 4 #ownership: 3 #recovery: 4]
  # why: Starts from her driving, makes the car usable today and begins the order, at the price of being late for the next job.
  # hears: He's thinking about my drive home.
  You: Five schools, looking through that? I'll cover it with clear tape, so no glass falls on you. Your order goes in tonight. # channel: phone
  ~ feel(5)
  ~ note_left = true
  ~ film_on = true
  Ms Marsh: Thank you. I was going to drive home leaning out. # mood: hopeful # channel: phone
  -> end_of_day

=== end_of_day ===
{
- answer_owed: -> yes_at_five
- call_owed: -> call_at_five
- else: -> night_shift
}

=== yes_at_five ===
At five you call her. Yes, the money counts. There is no date yet. # channel: phone
-> night_shift

=== call_at_five ===
At five you call her. There is no date yet. # channel: phone
-> night_shift


// ---------------------------------------------------------------- Act 2: the night agent

=== night_shift ===
Sixty-one open tickets. Three are from one woman. {note_left:Sam left a note: she still needs a date.|Nobody has written back.} # act: Wednesday, 9:10 p.m. # you: Priya, night shift # place: contact_centre # enter: lou # sound: mail_ping # board: 61
Lou: Send the ready-made answer, Priya. A closed ticket is a happy ticket. # mood: weary # holds: coffee
-> three_messages

=== three_messages ===
Ms Marsh: {film_on:Sam's tape holds. But a|A} whole day, three messages and no answer. Is anyone there? # mood: angry # channel: text # stakes: 1 # title: Three messages, no answer # ask: Three messages in one evening. What had the silence told her? # hint: She has written three times. What does she need tonight, even if it isn't perfect? # rule: When someone has written three times, I answer once, with my name.
* [“Nobody should have to ask three times while it spreads. I'm Priya, and you get your date tonight. How bad is it now?” #id: how_bad_is_it #empathy: 4 #ownership: 3 #recovery: 2]
  # why: Names the silence, gives a name, and asks about her and not about the ticket.
  # hears: A person. With a name. I'd stopped expecting one.
  You: Nobody should have to ask three times while it spreads. I'm Priya, and you get your date tonight. How bad is it now? # channel: text
  ~ feel(5)
  Ms Marsh: Hello, Priya. There are three cracks. I've started naming them. # mood: weary # channel: text
  Lou: That could have been three closed tickets. Now it's a conversation. # mood: worried
  -> you_look
* [“All good, we got your messages! First opening is Thursday in two weeks, at eight. Reply YES and we book you in.” #id: reply_yes #empathy: 1 #ownership: 1 #recovery: 3 #slip: scripted]
  # why: Holds a real date for her, in the voice of a company to which nothing has happened.
  # hears: So there was a machine there all along.
  You: All good, we got your messages! First opening is Thursday in two weeks, at eight. Reply YES and we book you in. # channel: text
  ~ feel(-5)
  Ms Marsh: Am I talking to a robot? # mood: cold # channel: text
  Lou: Now that's what I call a ready-made answer. # mood: delighted
  -> first_slot
* [“This is Priya. You wrote three times, and nobody answered. I've made it one ticket, and nobody closes it but me.” #id: one_ticket #empathy: 2 #ownership: 4 #recovery: 1 #slip: only_owned]
  # why: Makes one person answerable against the drift of the whole floor, and talks to her about tickets.
  # hears: I'm a ticket. But I'm somebody's ticket.
  You: This is Priya. You wrote three times, and nobody answered. I've made it one ticket, and nobody closes it but me. # channel: text
  ~ feel(0)
  Ms Marsh: A ticket. I'd like a windshield. # mood: curious # channel: text
  Lou: That's one big ticket now. It won't close tonight. # mood: worried # board: 59 # shows: board
  -> you_look
* [“Lou, one of these is about a bill. I'll send all three to billing, so she gets one proper answer and not three half ones.” #id: to_billing #to: lou #empathy: 0 #ownership: 0 #recovery: 0 #slip: passed_on]
  # why: Sounds like care for a proper answer, clears three tickets off one screen and starts the wait again.
  # hears: Nothing. For a week.
  You: Lou, one of these is about a bill. I'll send all three to billing, so she gets one proper answer and not three half ones.
  ~ feel(-15)
  Lou: And that's three off the board. See? # mood: delighted # board: 58 # shows: board
  -> week_later

=== week_later ===
A week later, billing answers her. It's about something else: a discount on wiper blades. # sound: mail_ping # exit: lou # shows: email
-> wiper_blades

=== wiper_blades ===
Ms Marsh: I asked about a windshield. You have written to me about wiper blades. # mood: furious # channel: mail # stakes: 1 # title: An answer about wiper blades # ask: Who, in her eyes, sent that answer? # hint: She has lost a week. Who gave it away? # rule: When I passed something on and it went wrong, I take it back myself.
* [“I see what happened. Billing only gets the bill, so they never saw the windshield part. That's how the mail works here.” #id: how_its_routed #empathy: 1 #ownership: 0 #recovery: 0 #slip: explained_first #repairs: to_billing]
  # why: Explains the company to her, all of it true, and gives the week back to nobody.
  # hears: I should have known how they sort their mail.
  You: I see what happened. Billing only gets the bill, so they never saw the windshield part. That's how the mail works here. # channel: mail
  ~ feel(-10)
  Ms Marsh: Now I know how your mail works. I still have no date. # mood: cold # channel: mail
  -> two_weeks_again
* [“A whole week of waiting. And then wiper blades. I'd wonder if one human being had read a single word I wrote.” #id: read_a_word #empathy: 4 #ownership: 1 #recovery: 0 #slip: only_felt #repairs: to_billing]
  # why: Says what the week felt like, with the windshield exactly where it was.
  # hears: Yes, I did wonder. And now?
  You: A whole week of waiting. And then wiper blades. I'd wonder if one human being had read a single word I wrote. # channel: mail
  ~ feel(0)
  Ms Marsh: I did wonder. Now tell me that one has. # mood: weary # channel: mail
  -> two_weeks_again
* [“That was my fault. I sent you to billing to clear my screen, and it cost you a week. I've held you the first slot.” #id: clear_my_screen #empathy: 3 #ownership: 4 #recovery: 3 #repairs: to_billing]
  # why: Gives the true reason, from the person whose reason it was, with the first slot already held.
  # hears: She didn't have to tell me that. I believe the rest.
  You: That was my fault. I sent you to billing to clear my screen, and it cost you a week. I've held you the first slot. # channel: mail
  ~ feel(10)
  Ms Marsh: The first straight answer I've had. Thank you. # mood: weary # channel: mail
  -> two_weeks_again
* [“Forget the wiper blades, please. Thursday in two weeks, at eight, first car of the morning: it's yours, I've put you in.” #id: keep_the_blades #empathy: 1 #ownership: 2 #recovery: 4 #slip: brushed_off #repairs: to_billing]
  # why: Gives her a real date, the first of the day, and steps over the week as if it had been weather.
  # hears: They'd like me to forget it.
  You: Forget the wiper blades, please. Thursday in two weeks, at eight, first car of the morning: it's yours, I've put you in. # channel: mail
  ~ feel(-5)
  Ms Marsh: It sounds like two more weeks, on top of this one. # mood: amused # channel: mail
  -> two_weeks_again

=== two_weeks_again ===
The first free slot is in two weeks. She can't go elsewhere: your company bought the only other shop. # channel: mail
-> before_the_day

=== you_look ===
You look at the calendar, and you write to her: the first free slot is in two weeks. # sound: keyboard
-> first_slot

=== first_slot ===
Ms Marsh: Two weeks? It's growing in three directions. And there is nobody else. You bought the other shop. It's a juice bar now. # mood: angry # channel: text # exit: lou # stakes: 1 # title: Two weeks to wait # ask: What changes in a company when its customers cannot leave? # hint: The date will not change. What about the crack can you still change? # rule: When the date can't change, I look for what can.
* [“It grows every day, and we're the only shop left, so you can't even be angry and leave. That's a bad place to be.” #id: only_shop_left #empathy: 4 #ownership: 1 #recovery: 0 #slip: only_felt]
  # why: Says the thing nobody at the company ever says, and leaves her exactly where she was.
  # hears: Finally somebody said it. It's still growing.
  You: It grows every day, and we're the only shop left, so you can't even be angry and leave. That's a bad place to be. # channel: text
  ~ feel(0)
  Ms Marsh: It is. Now say it to somebody with a calendar. # mood: weary # channel: text
  -> before_the_day
* [“It's spreading, and you still have to drive with it. Sam can stop that on Friday, at your office, at nine or four.” #id: nine_or_four #empathy: 4 #ownership: 2 #recovery: 4]
  # why: Leaves the slot as it is and stops the part that was getting worse, at an hour she picks.
  # hears: She heard “three directions”. Nine, please.
  You: It's spreading, and you still have to drive with it. Sam can stop that on Friday, at your office, at nine or four. # channel: text
  ~ feel(5)
  ~ crack_stopped = true
  Ms Marsh: Nine. Tell him to bring better luck this time. # mood: hopeful # channel: text
  -> before_the_day
* [“I do understand, and I'm sorry. But everybody waits two weeks now. I can't put you before other people.” #id: everybody_gets #empathy: 1 #ownership: 1 #recovery: 1 #slip: hid_behind_policy]
  # why: Is fair to everyone else on the list, and refuses a thing she never asked for.
  # hears: I'm one of many, and now I'm pushy.
  You: I do understand, and I'm sorry. But everybody waits two weeks now. I can't put you before other people. # channel: text
  ~ feel(-10)
  Ms Marsh: I didn't ask to go first. I asked to see where I'm driving. # mood: cold # channel: text
  The dots say that she is typing. Then they stop. # channel: text
  -> before_the_day
* [“I can't make it shorter tonight. But I work nights, I see every cancellation, and the first gap is yours. I'll write on Friday.” #id: every_cancellation #empathy: 2 #ownership: 4 #recovery: 1 #slip: only_owned]
  # why: Puts one person on watch every night with a day to report, while the crack goes on growing.
  # hears: She's on it. The glass doesn't care.
  You: I can't make it shorter tonight. But I work nights, I see every cancellation, and the first gap is yours. I'll write on Friday. # channel: text
  ~ feel(0)
  ~ wrote_friday = true
  Ms Marsh: Then at least one of us is looking. # mood: weary # channel: text
  -> before_the_day

=== before_the_day ===
{ word_given: -> you_have_my_word | -> the_day }

=== you_have_my_word ===
Ms Marsh: One more thing, Priya. Sam gave me his word that I don't pay twice. Your bill says that I do. # mood: tense # channel: mail # stakes: 1 # title: Sam's word on the fee # ask: A colleague promised too much. Whose promise is it now? # hint: For her there is only one company. It said yes. # rule: When one of us has promised it, we have promised it.
* [“Sam shouldn't have said that, he doesn't do prices. I can ask for you. But would I count on it? Honestly, no.” #id: shouldnt_have #empathy: 1 #ownership: 0 #recovery: 1 #slip: blamed #repairs: dont_worry]
  # why: May well be right about Sam, with whom she has no contract.
  # hears: His word is worth nothing, and there isn't another.
  You: Sam shouldn't have said that, he doesn't do prices. I can ask for you. But would I count on it? Honestly, no. # channel: mail
  ~ feel(-15)
  Ms Marsh: I didn't hire Sam. I hired you. # mood: cold # channel: mail
  -> the_day
* [“So you took a man at his word. Then this bill comes. I'd be angry about both, the promise and the money.” #id: at_his_word #empathy: 4 #ownership: 1 #recovery: 0 #slip: only_felt #repairs: dont_worry]
  # why: Says what the broken word did to her, under a bill that still says the same.
  # hears: Exactly. And the bill stays as it is?
  You: So you took a man at his word. Then this bill comes. I'd be angry about both, the promise and the money. # channel: mail
  ~ feel(-5)
  Ms Marsh: I am. Mostly about the bill. # mood: sad # channel: mail
  -> the_day
* [“He said it, so we said it. You pay for the glass and not for the repair. Here is the new bill.” #id: we_said_it #empathy: 2 #ownership: 4 #recovery: 4 #repairs: dont_worry]
  # why: Keeps a colleague's promise as if it were her own, without a word about him and with the proof attached.
  # hears: So his word was good after all.
  You: He said it, so we said it. You pay for the glass and not for the repair. Here is the new bill. # channel: mail
  ~ feel(10)
  ~ wrongs = wrongs - 1
  Ms Marsh: Oh. And I was all ready for a fight. # mood: relieved # channel: mail
  -> the_day
* [“I'm asking for it under my own name. You'll have it in writing by noon. If they say no, I'll fight it.” #id: if_they_balk #empathy: 2 #ownership: 3 #recovery: 3 #repairs: dont_worry]
  # why: Settles nothing yet, but gives it a name, a time and somebody who will argue.
  # hears: She's on my side of the desk.
  You: I'm asking for it under my own name. You'll have it in writing by noon. If they say no, I'll fight it. # channel: mail
  ~ feel(5)
  ~ wrongs = wrongs - 1
  Ms Marsh: Noon, then. I've written it down, with your name. # mood: calm # channel: mail
  -> the_day


// ---------------------------------------------------------------- Act 3: the front desk

=== the_day ===
The glass comes at night, by truck. Benny has looked through the truck twice. # act: The day itself, 8:00 a.m. # you: Jo, front desk # place: glass_bay # enter: benny
Benny: The depot forgot Ms Marsh's glass. She's standing outside. # mood: worried
-> eight_oclock

=== eight_oclock ===
Ms Marsh: Good morning. Marsh, eight o'clock. {crack_stopped:Still only three cracks. Sam's a good man.|{wrote_friday:Priya wrote on Friday, as she said. }It's five cracks now, if anyone's counting.} # enter: marsh # sound: door_chime # mood: hopeful # stakes: 1 # title: Eight o'clock, no glass # ask: She does not know yet. What is the first thing she should hear? # hint: In ten seconds she will know anyway. From whom? # rule: When I have bad news, it is my first sentence.
* [“Your glass isn't here. We got this wrong, and we let you come anyway. I'm sorry, that's unfair. I'm on it now.” #id: got_this_wrong #empathy: 3 #ownership: 4 #recovery: 2]
  # why: Gives the news, whose fault it is and what it is to her, in that order, before any reason.
  # hears: She said it first. I didn't have to drag it out of her.
  You: Your glass isn't here. We got this wrong, and we let you come anyway. I'm sorry, that's unfair. I'm on it now.
  ~ feel(5)
  Ms Marsh: I see. Well. You didn't make me ask. # mood: sad
  Benny: I'm calling the depot. # mood: worried # pose: on_phone
  -> her_phone
* [“Morning! Are you the Sorrel? So sorry, we've got a little problem with your glass. Grab a coffee, I'll look into it.” #id: are_you_the_sorrel #empathy: 0 #ownership: 1 #recovery: 1 #slip: scripted]
  # why: Talks the way everyone in the shop talks all day, to a woman who is not a car, about a morning that is no little problem.
  # hears: I'm a car. I'm a little problem.
  You: Morning! Are you the Sorrel? So sorry, we've got a little problem with your glass. Grab a coffee, I'll look into it.
  ~ feel(-15)
  Ms Marsh: I'm not the Sorrel. I'm Helen Marsh. The Sorrel is outside, not getting a windshield. # mood: cold
  Benny: I'll be in the back. # mood: worried # pose: turn_away
  -> her_phone
* [“Your glass isn't here yet. Benny has the depot on the phone, and by half past eight you know when it comes. Coffee?” #id: by_eight_thirty #empathy: 1 #ownership: 1 #recovery: 4 #slip: rushed]
  # why: Is quick, true and already moving, and steps over the morning that she gave for it.
  # hears: Good, they're after it. And nobody has said sorry.
  You: Your glass isn't here yet. Benny has the depot on the phone, and by half past eight you know when it comes. Coffee?
  ~ feel(-5)
  Benny: They've put me on hold. Flute music. # mood: weary # pose: on_phone # sound: hold_tune
  -> her_phone
* [“Your glass didn't come. And you gave up a whole morning for it. Who did you have to put off, to be here?” #id: whom_you_moved #empathy: 4 #ownership: 2 #recovery: 0 #slip: only_felt]
  # why: Gives the news and what it costs her, asks a real question, and leaves open what happens now.
  # hears: She thought of the families before I said a word.
  You: Your glass didn't come. And you gave up a whole morning for it. Who did you have to put off, to be here?
  ~ feel(0)
  Ms Marsh: Enough people to fill this room. None of them is older than seven. # mood: sad
  -> her_phone

=== her_phone ===
She holds up her phone, a long column of texts. # exit: benny # holds: marsh phone # shows: texts
-> six_reminders

=== six_reminders ===
Ms Marsh: Six texts. The first came two weeks ago, the last one came thirty minutes ago. Six times you told me to come. Who sends these? # mood: angry # stakes: 1 # title: Six reminders # ask: The texts worked perfectly. What was missing? # hint: She says “you”. Whom does she mean? # rule: When she says “you”, I do not say “they”.
* [“Another office sends those, but I can switch yours off right now. From here on it's one call, when the glass is here.” #id: another_office #empathy: 1 #ownership: 0 #recovery: 4 #slip: passed_on]
  # why: Does the right thing for next time, from behind a wall with another office on the far side.
  # hears: There's always another office. But fine, one call.
  You: Another office sends those, but I can switch yours off right now. From here on it's one call, when the glass is here.
  ~ feel(-10)
  Ms Marsh: To me it's all one office. It has your name on it. # mood: cold
  -> in_the_doorway
* [“We do. You did everything right, and six times nobody here looked for the glass. I'll show the owner these texts today.” #id: we_do #empathy: 3 #ownership: 4 #recovery: 2]
  # why: Ends the argument with “we do”, says she did nothing wrong, and says where it goes from here.
  # hears: “We do.” She didn't even blink.
  You: We do. You did everything right, and six times nobody here looked for the glass. I'll show the owner these texts today.
  ~ feel(5)
  Ms Marsh: I'd like to be there for that. # mood: amused
  -> in_the_doorway
* [“They go out on their own, that's the trouble. And the truck only comes at six. How could we know before that?” #id: last_night #empathy: 0 #ownership: 1 #recovery: 0 #slip: explained_first]
  # why: Explains well why nobody could have known to the one person who should have been told.
  # hears: So it's nobody's fault. It's just my morning.
  You: They go out on their own, that's the trouble. And the truck only comes at six. How could we know before that?
  ~ feel(-15)
  Ms Marsh: You knew where I'd be. To the minute. # mood: angry
  -> in_the_doorway
* [“Six times we said come. Six times you believed us. You planned your whole day on that, and there's nothing here.” #id: six_times #empathy: 4 #ownership: 1 #recovery: 0 #slip: only_felt]
  # why: Catches what is under the anger, which is having believed them, and does nothing about the seventh text.
  # hears: Exactly. And who sends them?
  You: Six times we said come. Six times you believed us. You planned your whole day on that, and there's nothing here.
  ~ feel(0)
  Ms Marsh: I even set an alarm. # mood: sad
  -> in_the_doorway

=== in_the_doorway ===
The next customer comes in, sees her face, and stays in the doorway. # mood: marsh tense # shows: doorway
-> blocked_morning

=== blocked_morning ===
Ms Marsh: I moved all my lessons but one. That boy waits at nine fifteen, eleven miles from here. And the police say I can't go on driving like this. # mood: tense # pose: check_clock # stakes: 2 # title: The nine fifteen lesson # ask: There is no glass. What is there? # hint: There will be no glass today. What about the boy at nine fifteen? # rule: When I cannot give what was promised, I save what it was for.
* [“Please, let me do something. How about fifty dollars off and free wiper blades? We're really very sorry about all this.” #id: on_the_house #empathy: 2 #ownership: 1 #recovery: 2 #slip: token]
  # why: Is generous with everything except the thing she came for, with a boy waiting at nine fifteen.
  # hears: They want me to feel better so that I go.
  You: Please, let me do something. How about fifty dollars off and free wiper blades? We're really very sorry about all this.
  ~ feel(-5)
  Ms Marsh: Wiper blades. I'll take the bus. # mood: weary # sound: bus_sigh
  -> same_afternoon
* [“This is ours, all of it. I'll take it to the owner myself. The owner calls you tonight, or I call and say why not.” #id: to_the_owner #empathy: 2 #ownership: 4 #recovery: 1 #slip: only_owned]
  # why: Takes the whole of it up the stairs and will report even on nothing, while the nine fifteen still has no car.
  # hears: She'd walk through a wall for me. I need a ride.
  You: This is ours, all of it. I'll take it to the owner myself. The owner calls you tonight, or I call and say why not.
  ~ feel(0)
  Ms Marsh: Thank you. Does the owner have a car? # mood: weary # sound: bus_sigh
  -> same_afternoon
* [“I can't make glass out of thin air, Ms Marsh. If somewhere else is faster, please go there. No hard feelings.” #id: somewhere_else #empathy: 0 #ownership: 0 #recovery: 0 #slip: brushed_off #red: insult]
  # why: Means it kindly, and shows the door to someone who has nowhere else, for the company that made sure of it.
  # hears: They know I can't. They said it because I can't.
  You: I can't make glass out of thin air, Ms Marsh. If somewhere else is faster, please go there. No hard feelings.
  ~ feel(-30)
  -> walked_out
* [“It's the nine fifteen that can't wait. Will you take our loaner car for the day? It's ugly, but you can see out of it.” #id: nine_fifteen #empathy: 4 #ownership: 3 #recovery: 4]
  # why: Hears which part of the morning cannot wait, and saves that part.
  # hears: She saved the part I cared about.
  You: It's the nine fifteen that can't wait. Will you take our loaner car for the day? It's ugly, but you can see out of it.
  ~ feel(5)
  ~ in_loaner = true
  Benny: It smells of dog. We've never had a dog. # mood: calm # mood: marsh curious # sound: keys # holds: key # shows: key
  -> same_afternoon


// ---------------------------------------------------------------- Act 4: the scheduler

=== same_afternoon ===
Your list says: book her again. The screen says: two weeks from today. The timer says: four minutes a call. # act: Same day, 2:00 p.m. # you: Theo, scheduling # place: phone_call # channel: phone # sound: phone_ring # board: 4:00
You: Ms Marsh? Scheduling at Tolliver Glass, this is Theo. # channel: phone
{
- in_loaner:
  Ms Marsh: Your loaner is outside. There's a tennis ball in it. I've grown fond of it. # mood: amused # channel: phone
- else:
  Ms Marsh: I'm in a school supply closet. It's the only quiet I've had today. # mood: weary # channel: phone
}
-> another_two_weeks

=== another_two_weeks ===
Ms Marsh: So. When? # mood: tense # channel: phone # stakes: 1 # title: The next date # ask: The screen offers a date. What is it worth without glass? # hint: She had a date for this morning. What was missing? # rule: When the screen offers a date, I check what stands behind it.
* [“I've got two weeks from today, at eight. I'd take it if I were you, ma'am, it'll be gone by tonight. Shall I?” #id: grab_it #empathy: 0 #ownership: 1 #recovery: 1 #slip: rushed]
  # why: Wants her to have the slot, and it is the same slot she has just had.
  # hears: Hurry up and be let down again.
  You: I've got two weeks from today, at eight. I'd take it if I were you, ma'am, it'll be gone by tonight. Shall I? # channel: phone
  ~ feel(-10)
  Ms Marsh: I took one. It was this morning. # mood: cold # channel: phone
  -> red_timer
* [“Honestly, the shop should have checked. The depot has one windshield for a Sorrel. I'm putting your name on it now.” #id: tagged_it #empathy: 1 #ownership: 0 #recovery: 4 #slip: blamed]
  # why: Finds real glass and puts her name on it, and puts one more colleague under the truck.
  # hears: Glass! Actual glass. And whose fault it is, again.
  You: Honestly, the shop should have checked. The depot has one windshield for a Sorrel. I'm putting your name on it now. # channel: phone
  ~ feel(0)
  ~ tagged = true
  Ms Marsh: It exists? I'd begun to think of it as a legend. # mood: curious # channel: phone
  -> red_timer
* [“The screen says two weeks. You've waited two weeks for nothing already. So I find the glass first, and then the day.” #id: empty_morning #empathy: 4 #ownership: 3 #recovery: 3]
  # why: Sees what that date would be to her, declines to read it out, and turns the order round to glass and then day.
  # hears: He isn't reading it to me. He's looking at it with me.
  You: The screen says two weeks. You've waited two weeks for nothing already. So I find the glass first, and then the day. # channel: phone
  ~ feel(5)
  Ms Marsh: So there is a person in there. Good. # mood: relieved # channel: phone
  -> red_timer
* [“We gave you a date when we had no glass. I won't do that twice. I'll find out who checks the glass, and I stay on it.” #id: sold_you_air #empathy: 2 #ownership: 4 #recovery: 0 #slip: only_owned]
  # why: Takes the blame unasked and stays with it, and leaves her with less than when the phone rang.
  # hears: Honest. So now I have no date and no glass.
  You: We gave you a date when we had no glass. I won't do that twice. I'll find out who checks the glass, and I stay on it. # channel: phone
  ~ feel(0)
  Ms Marsh: So we've gone from two weeks to never. Is that progress? # mood: amused # channel: phone
  -> red_timer

=== red_timer ===
Four minutes, says the timer. It turns red. Her file says: called and booked by Theo. That's you. # channel: phone # board: 4:00 red # shows: board
-> booked_with_you

=== booked_with_you ===
Ms Marsh: Theo. It was a Theo who called and booked me in for today. He sounded just like you. # mood: curious # channel: phone # stakes: 1 # title: Booked by a Theo # ask: Why does she remember his name, and he not hers? # hint: She is not trying to catch you. She is glad it is you. # rule: When a customer remembers me, I say: yes, that was me.
* [“That probably wasn't me, there's a dozen of us in here. But let's find that glass of yours.” #id: probably_not_me #empathy: 1 #ownership: 0 #recovery: 2 #slip: denied #red: lie]
  # why: Turns “I don't remember” into “it wasn't me”, to someone who does remember.
  # hears: He just told me I don't know who I talked to.
  You: That probably wasn't me, there's a dozen of us in here. But let's find that glass of yours. # channel: phone
  ~ feel(-15)
  ~ wrongs = wrongs + 1
  -> it_says_theo
* [“Well, what matters is today. I'll call the depot while you're on the line, and find out where your glass is.” #id: doesnt_matter #empathy: 0 #ownership: 1 #recovery: 3 #slip: brushed_off]
  # why: Is eager to get on and help, past the one thing she brought up that was not about glass.
  # hears: I reached out a hand and he looked at his watch.
  You: Well, what matters is today. I'll call the depot while you're on the line, and find out where your glass is. # channel: phone
  ~ feel(-15)
  Ms Marsh: It mattered to me. I'd told my husband you were nice. # mood: sad # channel: phone
  -> what_she_wants
* [“That was me. I gave you a day and never looked for the glass. I'm sorry. I'll put it right.” #id: that_was_me #empathy: 3 #ownership: 4 #recovery: 2]
  # why: Says three words she did not expect and what they led to, and not one about the system.
  # hears: He could have said no. I'd never have known.
  You: That was me. I gave you a day and never looked for the glass. I'm sorry. I'll put it right. # channel: phone
  ~ feel(5)
  Ms Marsh: That's the shortest apology I've had this month. I think it's the best one. # mood: relieved # channel: phone
  -> what_she_wants
* [“So you remembered my name, because you thought it was settled. I bet you told people so. And then there was no glass.” #id: who_had_you_told #empathy: 4 #ownership: 2 #recovery: 0 #slip: only_felt]
  # why: Hears why she held on to the name, and comes close to saying it was his.
  # hears: He's got me exactly. Was it him, though?
  You: So you remembered my name, because you thought it was settled. I bet you told people so. And then there was no glass. # channel: phone
  ~ feel(0)
  Ms Marsh: Everyone. “Theo's got it,” I said. I said it a lot. # mood: sad # channel: phone
  -> what_she_wants

=== it_says_theo ===
Ms Marsh: “Booked for you by Theo, extension 14.” I printed it. It's on my fridge. # mood: cold # channel: phone # sound: page # shows: printout # stakes: 1 # title: The note on her fridge # ask: He was caught out. What is there left to save? # hint: You look down at your phone. It says extension 14. # rule: When I have denied something and it was so, I take it back at once.
* [“Okay, so it was my phone. But I take ninety calls a day. You can't expect me to remember each one, can you?” #id: ninety_calls #empathy: 0 #ownership: 0 #recovery: 1 #slip: argued #repairs: probably_not_me]
  # why: Is true in every word, and now the two of them are arguing about him.
  # hears: Now it's my fault he forgot.
  You: Okay, so it was my phone. But I take ninety calls a day. You can't expect me to remember each one, can you? # channel: phone
  ~ feel(-15)
  Ms Marsh: No. I had one call that day. I remember it. # mood: cold # channel: phone
  -> what_she_wants
* [“Then it was me, and I just told you it wasn't. That's worse than forgetting. I booked it, and I stay on it till it's done.” #id: worse_than_forgetting #empathy: 3 #ownership: 4 #recovery: 2 #repairs: probably_not_me]
  # why: Takes back the booking and the denial, and says which of the two was worse.
  # hears: All right. He said the hard part.
  You: Then it was me, and I just told you it wasn't. That's worse than forgetting. I booked it, and I stay on it till it's done. # channel: phone
  ~ feel(10)
  ~ wrongs = wrongs - 1
  Ms Marsh: There. Did that hurt? # mood: amused # channel: phone
  -> what_she_wants
* [“My name on your fridge, for two weeks. You saw it every day. And I've just told you it wasn't me.” #id: on_your_fridge #empathy: 4 #ownership: 1 #recovery: 0 #slip: only_felt #repairs: probably_not_me]
  # why: Sees what the denial did to her, and stays at seeing.
  # hears: Yes. That's what you did.
  You: My name on your fridge, for two weeks. You saw it every day. And I've just told you it wasn't me. # channel: phone
  ~ feel(0)
  Ms Marsh: Every day, with my coffee. Yes. # mood: weary # channel: phone
  -> what_she_wants
* [“You're right, extension 14, that's this desk. I'll put in the file that I booked it. So what can I do for you?” #id: in_the_file #empathy: 1 #ownership: 3 #recovery: 2 #slip: rushed #repairs: probably_not_me]
  # why: Puts the record straight under his own name, and tells it to the record.
  # hears: He told the file. He hasn't told me.
  You: You're right, extension 14, that's this desk. I'll put in the file that I booked it. So what can I do for you? # channel: phone
  ~ feel(-5)
  ~ wrongs = wrongs - 1
  Ms Marsh: You can start by not forgetting this one. # mood: tense # channel: phone
  -> what_she_wants

=== what_she_wants ===
You hear her turn a page. She has made notes. # channel: phone # sound: page # shows: notes
-> her_terms

=== her_terms ===
Ms Marsh: My terms, then. You call me when the glass is in your hands. Not on a truck, not on a screen. Then we book. # mood: calm # channel: phone # stakes: 2 # title: Her terms # ask: Why are her terms better than the company's process? # hint: Is anything she asks for unreasonable? # rule: When a customer sets fair terms, I say them back and keep them.
* [“Another date is no use to you. You want to hear that it's in somebody's hands. Have I got that right?” #id: hear_a_knock #empathy: 4 #ownership: 1 #recovery: 1 #slip: only_felt]
  # why: Puts what is behind her terms better than she did, and has not agreed to them.
  # hears: He's listening. Is that a yes?
  You: Another date is no use to you. You want to hear that it's in somebody's hands. Have I got that right? # channel: phone
  ~ feel(0)
  Ms Marsh: You have. Is that a yes? # mood: curious # channel: phone
  -> two_hands
* [“Deal. I book nothing till I've held the glass myself and checked it. Then I call you. Day or evening?” #id: deal #empathy: 3 #ownership: 4 #recovery: 4]
  # why: Says her terms back, adds the check she had not thought of, and leaves the hour to her.
  # hears: He said it back to me. In my order.
  You: Deal. I book nothing till I've held the glass myself and checked it. Then I call you. Day or evening? # channel: phone
  ~ feel(5)
  ~ terms_taken = true
  Ms Marsh: Evening. And knock on the glass, so that I can hear it. # mood: relieved # channel: phone
  -> two_hands
* [“Absolutely, whatever you need. You're top of my list now, and I'm sure we'll have you fixed up by the weekend.” #id: by_the_weekend #empathy: 2 #ownership: 1 #recovery: 1 #slip: promised_air]
  # why: Gives a date to someone who asked for no date, only a friendlier one.
  # hears: He's doing it again, but nicer.
  You: Absolutely, whatever you need. You're top of my list now, and I'm sure we'll have you fixed up by the weekend. # channel: phone
  ~ feel(-10)
  Ms Marsh: Theo. That's a date. You've just given me a date. # mood: weary # channel: phone
  -> two_hands
* [“I would if I could, ma'am. The system won't hold an order without a date. So do you want the two weeks or not?” #id: without_a_date #empathy: 0 #ownership: 0 #recovery: 0 #slip: hid_behind_policy #red: lie]
  # why: It would hold an order. He says it cannot, because at four minutes a call nobody tries.
  # hears: The screen has the last word. It always had.
  You: I would if I could, ma'am. The system won't hold an order without a date. So do you want the two weeks or not? # channel: phone
  ~ feel(-30)
  -> hung_up


// ---------------------------------------------------------------- Act 5: the owner

=== two_hands ===
On Monday the glass came{tagged:, with her name on it}. {terms_taken:Theo held it, knocked on it and called her.|You called her yourself.} Now you are at her house, to take her car in. Sam asked to come along. # act: Tuesday, 7:55 a.m. # you: Ruth Tolliver, owner # place: driveway # enter: sam # enter: marsh # mood: sam tense # sound: van_door
-> the_owner

=== the_owner ===
Ms Marsh: So you're the owner. It took a month to meet you. # mood: curious # pose: arms_crossed # stakes: 1 # title: The owner in person # ask: What does she need from an owner that nobody else could give? # hint: The glass is one thing. How she was treated is another. Has anyone mentioned that? # rule: When I apologize for the fault, I apologize for the treatment too.
* [“You asked two simple questions, and you've been running after us ever since. What was the worst part of it?” #id: worst_of_it #empathy: 4 #ownership: 1 #recovery: 0 #slip: only_felt]
  # why: Asks and waits for the answer, as owners rarely do, while eight o'clock comes and goes.
  # hears: She wants to know. She really does.
  You: You asked two simple questions, and you've been running after us ever since. What was the worst part of it?
  ~ feel(0)
  Ms Marsh: The quiet. I could have stood everything but the quiet. # mood: sad
  -> the_key
* [“I've read your whole file, twice. It was one of those months when everything goes wrong at once. I'm so sorry.” #id: perfect_storm #empathy: 1 #ownership: 1 #recovery: 0 #slip: explained_first]
  # why: Has every right to explain one day, and uses it too early, since bad months are nobody's fault.
  # hears: So it was nobody.
  You: I've read your whole file, twice. It was one of those months when everything goes wrong at once. I'm so sorry.
  ~ feel(-15)
  Ms Marsh: Nothing went wrong by itself. People did it, one at a time. # mood: cold
  Sam: She's right, boss. # mood: worried
  -> the_key
* [“The glass is good, I've checked both sides, and I stay with it till it's in. I'd have come sooner if my people had told me.” #id: picked_it_up #empathy: 1 #ownership: 0 #recovery: 4 #slip: blamed]
  # why: Promises everything she asked for, seen with the owner's own eyes, and drops Sam on the driveway.
  # hears: So it's real. Poor Sam.
  You: The glass is good, I've checked both sides, and I stay with it till it's in. I'd have come sooner if my people had told me.
  ~ feel(-5)
  Ms Marsh: Sam at least came back. # mood: tense
  -> the_key
* [“I owe you two apologies, one for the glass and one for how we treated you. It's my shop, so both are mine.” #id: two_apologies #empathy: 3 #ownership: 4 #recovery: 2]
  # why: Adds the second apology, the one she had been waiting for and nobody under the owner could give.
  # hears: Both. She knows there were two.
  You: I owe you two apologies, one for the glass and one for how we treated you. It's my shop, so both are mine.
  ~ feel(5)
  Ms Marsh: I'd only hoped for the one. # mood: relieved
  -> the_key

=== the_key ===
{ terms_taken: -> key_held_out | -> key_in_her_fist }

=== key_held_out ===
Ms Marsh: Theo knocked on the glass for me, over the phone. So here's my key. But what happens to the next one who gets six texts? # mood: curious # sound: keys # holds: key # shows: key # stakes: 1 # title: Whoever gets six texts next # ask: She asks about a stranger. What is she testing? # hint: Sam is standing right here. So is everyone who will hear this story. # rule: When I fix one case, I change what caused it that week.
* [“Believe me, I've talked to my people. They know exactly who let you down. It won't happen again.” #id: talked_to_my_people #empathy: 1 #ownership: 0 #recovery: 1 #slip: blamed]
  # why: Sounds firm, and puts a month that the owner's own rules made on four clerks.
  # hears: So that's how it works there. Now I know why.
  You: Believe me, I've talked to my people. They know exactly who let you down. It won't happen again.
  ~ feel(-15)
  Sam studies his shoes. # mood: marsh cold # mood: sam sad # pose: sam look_down
  -> at_eight
* [“Since yesterday no text goes out till somebody has touched the glass. Theo wrote the rule. He used your words.” #id: touched_the_glass #empathy: 2 #ownership: 3 #recovery: 4]
  # why: Makes her terms the shop's terms, done already and not planned.
  # hears: They kept my sentence.
  You: Since yesterday no text goes out till somebody has touched the glass. Theo wrote the rule. He used your words.
  ~ feel(5)
  Ms Marsh: I'd like that on a mug. # mood: amused
  -> at_eight
* [“Nobody should go through that again. For a month you were the only one who remembered your windshield.” #id: only_one_who_remembers #empathy: 3 #ownership: 1 #recovery: 0 #slip: only_felt]
  # why: Sees what the month was, and answers a question about a rule with a hope.
  # hears: I did. And the next one?
  You: Nobody should go through that again. For a month you were the only one who remembered your windshield.
  ~ feel(0)
  Ms Marsh: I did. You could do something about it. You own the place. # mood: sad
  -> at_eight
* [“Honestly, your car came first. A new rule for those texts is half written. On Friday you have it from me, on paper.” #id: show_you_friday #empathy: 1 #ownership: 4 #recovery: 1 #slip: only_owned]
  # why: Dresses nothing up, takes it and gives a day, while the next six texts are still going out.
  # hears: Half done. At least she didn't say “absolutely”.
  You: Honestly, your car came first. A new rule for those texts is half written. On Friday you have it from me, on paper.
  ~ feel(0)
  Ms Marsh: Friday. That's a date, you know. # mood: amused
  -> at_eight

=== key_in_her_fist ===
Ms Marsh: Everyone at your place was so sure, every time. Why would I give you my key? # mood: tense # sound: keys # holds: key # shows: key # stakes: 1 # title: The key in her fist # ask: What can you offer someone who has stopped believing sentences? # hint: Words have cost her a month. What can she touch? # rule: When promises have failed, I let them see for themselves.
* [“Because I'm the owner, and I'm standing here. Until now you've had my staff. This time it'll be done right.” #id: because_im_the_owner #empathy: 1 #ownership: 0 #recovery: 1 #slip: blamed]
  # why: Raises the owner by lowering everyone she leads, and asks to be believed once more.
  # hears: One more who's sure.
  You: Because I'm the owner, and I'm standing here. Until now you've had my staff. This time it'll be done right.
  ~ feel(-15)
  Sam studies his shoes. # mood: marsh cold # mood: sam sad # pose: sam look_down
  -> at_eight
* [“Don't, yet. Come with us and look at the glass first. If you don't like it, you keep the key and I drive you to work.” #id: knock_yourself #empathy: 2 #ownership: 3 #recovery: 4]
  # why: Asks for no trust at all, since she can see it first and gets to school either way.
  # hears: I don't have to believe her. I can look.
  You: Don't, yet. Come with us and look at the glass first. If you don't like it, you keep the key and I drive you to work.
  ~ feel(5)
  She looks at the van, then at Sam. She gets her coat. # mood: marsh calm # exit: marsh
  -> at_eight
* [“I can't think why you would. Every time you believed one of us it cost you a day, and you still opened the door today.” #id: still_opened #empathy: 3 #ownership: 1 #recovery: 0 #slip: only_felt]
  # why: Honors what it took her to open the door, and gives her no reason to go on.
  # hears: True. So why am I standing here?
  You: I can't think why you would. Every time you believed one of us it cost you a day, and you still opened the door today.
  ~ feel(0)
  Ms Marsh: I opened it because I can't see out of my car. # mood: amused
  -> at_eight
* [“You shouldn't have to. I drive your car, and you keep the key of my van. When your car is back, we swap.” #id: keep_the_van #empathy: 2 #ownership: 4 #recovery: 2]
  # why: Puts something of the owner's own on the table, and leaves what happens to the car to her say-so.
  # hears: Her key for mine. That's new.
  You: You shouldn't have to. I drive your car, and you keep the key of my van. When your car is back, we swap.
  ~ feel(0)
  Sam: She means it. I never get that key. # mood: worried
  -> at_eight

=== at_eight ===
Eight o'clock, on the dot. You'll drive the Sorrel in yourself. Sam clears his throat. # mood: sam worried
Sam: Boss. Behind that glass there's a camera. It tells the car when to brake. Setting it takes another hour. # mood: worried # mood: marsh tense
-> by_noon

=== by_noon ===
Ms Marsh: I need my car by noon. At half past twelve a boy called Oscar has his lesson. # mood: worried # pose: check_clock # holds: nothing # stakes: 1 # title: Her car by noon # ask: The honest answer is the one she does not want. How do you give it? # hint: What can that camera do if nobody has set it? # rule: When safe takes longer, I say so at once and carry the extra myself.
* [“Noon it is. The camera can wait till next week. It's only there to help, and you've driven with worse all month.” #id: noon_it_is #empathy: 1 #ownership: 0 #recovery: 0 #slip: promised_air #red: unsafe]
  # why: Wants to say yes for once after a month of no, and sends her off in a car that brakes on bad eyes.
  # hears: Noon! At last, somebody who says yes.
  You: Noon it is. The camera can wait till next week. It's only there to help, and you've driven with worse all month.
  ~ feel(5)
  ~ camera_skipped = true
  -> verdict
* [“Your call, and I mean it. Noon without the camera, or one o'clock with it. Too many people have decided for you.” #id: your_call #empathy: 3 #ownership: 1 #recovery: 1 #slip: made_them_work]
  # why: Feels like respect, and hands her the one decision that is the shop's to make.
  # hears: How would I know? You're the glass people.
  You: Your call, and I mean it. Noon without the camera, or one o'clock with it. Too many people have decided for you.
  ~ feel(-10)
  Ms Marsh: One, then. I'll call his mother. I know the number by now. # mood: weary
  -> verdict
* [“It'll be one, not noon. I won't give you a car that brakes at the wrong time. Sam drives you, and I bring your car to the school.” #id: car_to_the_school #empathy: 3 #ownership: 4 #recovery: 4]
  # why: Says a clear no to noon with the reason in one line, and lets the owner carry the hour.
  # hears: She said no, and I lose nothing.
  You: It'll be one, not noon. I won't give you a car that brakes at the wrong time. Sam drives you, and I bring your car to the school.
  ~ feel(5)
  Ms Marsh: Oscar will love the van. It was his first V. # mood: amused # mood: sam relieved
  -> verdict
* [“It won't be noon, it'll be one. You've moved lessons for us once already. And Oscar waits for you. It isn't fair to him or to you.” #id: one_more_hour #empathy: 4 #ownership: 2 #recovery: 1 #slip: made_them_work]
  # why: Knows what an hour means in this life and says so, and leaves it to the customer to find one.
  # hears: She knows what she's asking. She's still asking.
  You: It won't be noon, it'll be one. You've moved lessons for us once already. And Oscar waits for you. It isn't fair to him or to you.
  ~ feel(0)
  Ms Marsh: He can say his R at last, and nobody will hear it. I'll call his mother. # mood: weary
  -> verdict


// ---------------------------------------------------------------- How it ends

=== verdict ===
{
- camera_skipped: -> camera_light
- wrongs == 0 && terms_taken && trust >= 90: -> by_name
- wrongs == 0 && trust >= 70: -> good_as_new
- trust >= 30: -> counting_days
- else: -> wrote_it_up
}

=== by_name ===
# ending: kept
# headline: She tells it at dinner now. It takes ten minutes, and it ends well.
# review: Everything that can go wrong went wrong. Then Theo knocked on my glass over the phone, and Ruth came to my door at eight and stayed with my car till it was right. Ask for them by name.
# business: Kept, and her school district's eleven cars behind her. One windshield, a loaner and an owner's morning came to about $700, against $6,000 of glass a year.
# picture: A dinner table, late in the evening. She tells it with both hands, and a toy car plays the part of hers.
One o'clock. New glass, camera set, car brought back as promised. She knocks on it, twice. # sound: car_start # mood: marsh delighted # mood: sam relieved
Ms Marsh: Tell Theo it sounds better in person. # mood: delighted
-> END

=== good_as_new ===
# ending: kept
# headline: The windshield is fine. She has stopped telling people about it.
# review: A long month, and I wouldn't wish it on you. In the end the owner came to my house at eight and did it right.
# business: Kept. She will be back, and she will not bring a friend. The repair cost about $700, and the friends we will never know.
# picture: Her car in the drive, the new glass without a mark. Nobody is looking at it.
One o'clock. New glass, camera set. The owner has seen to it herself. # sound: car_start # mood: marsh calm # mood: sam calm
Ms Marsh: That's all I ever wanted. A month ago. # mood: calm
-> END

=== counting_days ===
# ending: at_risk
# headline: The juice bar is closing. Another glass shop moves in, and she knows the date.
# review: I have a new windshield. I have also written down the day when the other glass shop opens.
# business: At risk. She is ours until the day somebody else opens, and so is everyone she talks to. The glass cost $700. The street will cost more.
# picture: Her fridge. The calendar is crossed out day by day, up to one that has a red ring.
The car is back by one. It is good glass. She signs, and looks past you down the road. # mood: marsh cold # pose: marsh turn_away
Ms Marsh: Another glass shop is opening at the juice bar. Had you seen? # mood: cold # pose: turn_away
-> END

=== wrote_it_up ===
# ending: lost
# headline: “Six Texts and No Windshield.” Page three, with a photograph.
# review: They fixed it in the end. It took a month and six texts. Before you call them, call anyone else, if you can find one.
# business: Lost. Four thousand people read the column by Friday, and the county asked for other bids. Next to that the windshield was free.
# picture: A newspaper beside a cup of coffee. Over half the page, a photograph of the cracked windshield.
The car is back by one, the new glass in it. She takes a picture of it, and one of your sign. # mood: marsh cold # holds: marsh phone
Ms Marsh: It's for the newspaper. They asked how it ended. # mood: cold
-> END

=== camera_light ===
# ending: lost
# headline: It rained on Friday, and the car braked for nothing.
# review: Back at noon, as promised. On Friday it slammed on the brakes on an empty road, with a truck behind me. They told me the camera could wait. I believed them.
# business: Lost, and lucky it was only her temper. A tow, a lawyer's letter and a call from the insurer. The hour we saved cost about $9,000.
# picture: The road through the windshield, in the rain. An amber light is on, and a truck fills the mirror.
At noon the car stands in front of her house, clean and shining. A small amber light comes on. She thinks it's the seat belt. # mood: marsh hopeful # shows: warning_light
Sam: Boss. We should go back. # mood: worried
-> END

=== walked_out ===
# ending: lost
# headline: “No hard feelings,” they said. She has a few.
# review: Six texts to get me there, and then they sent me somewhere else. There is nowhere else. They own it. I'm driving seventy miles.
# business: Lost at the counter, before a witness, who went home too. Two windshields gone, and a complaint to the state about the only shop in the area.
# picture: The car with the crack, from behind, on a long straight road. The sign says 70.
She puts her phone away, very slowly. # mood: marsh furious # pose: marsh at_ease # holds: marsh nothing
Ms Marsh: There is nowhere else. You bought it. It's a juice bar. # mood: cold
The next customer holds the door for her, and follows. # sound: door_chime # exit: marsh # enter: benny # mood: benny worried
-> END

=== hung_up ===
# ending: lost
# headline: The call took five minutes and ten seconds. Nobody asked how it went.
# review: I asked for one thing. Call me when you have it. The computer wouldn't let them. So the computer can keep it.
# business: Lost, but still on the list, so six more texts will go out. Each of them will be read aloud to somebody.
# picture: A headset lies on the desk. Behind it the timer stands at 5:10, and the next call is blinking.
Ms Marsh: No. I do not want the two weeks. # mood: cold # channel: phone
A click. The timer goes green. # sound: call_end # board: 5:10 green # shows: board
The screen thanks you, and gives you the next call.
-> END


=== function feel(by)
~ trust = MAX(0, MIN(100, trust + by))
