# id: registry_line
# title: Ninety minutes for two
# summary: One visitor waits ninety minutes for a two-minute errand, and three people at the vehicle registry decide what those minutes feel like.
# role: Greeter, floor lead, clerk
# trains: Telling the truth about a wait, and moving what can be moved.
# minutes: 8
# level: 1
# customer: haddad
# cast: haddad = Mr Haddad; hair: gray_short; hair_color: grey; skin: tan; wears: navy; glasses: none; beard: chin
# cast: otis = Otis; hair: bald; hair_color: grey; skin: deep; wears: ink; glasses: none; beard: full_medium
# cast: halloran = Mrs Halloran; hair: gray_medium; hair_color: white; skin: pale; wears: paper; glasses: round_thick; beard: none
# cast: farida = Farida; hair: hijab; hair_color: black; skin: brown; wears: mustard; glasses: none; beard: none
# cast: adeyemi = Ms Adeyemi; hair: bun_curly; hair_color: black; skin: deep; wears: teal; glasses: none; beard: none

// What one act leaves for the next. Points come from the choices alone; these only steer.
VAR trust = 45
// Nell said half past one, and knew better.
VAR told_half_past = false
// He has 1:55 from somebody, in writing.
VAR knows_when = false
// Nell wrote “hold” on his slip.
VAR place_held = false
// Nell said she would come out and wave him in.
VAR wave_promised = false
// Ruben said there would be news at 1:50.
VAR news_due = false
// Nell told Ruben the story before he had to.
VAR story_told = false
// Farida was asked to do without her break.
VAR no_break = false
// Ruben tried to slip him in past the line, and did not take it back.
VAR seen_jumping = false
// The sign came down.
VAR sign_down = false
// The old form was stamped as if it were the new one.
VAR bounced = false
// His mother's car needs no line; or not even a window.
VAR next_time_settled = false
VAR by_mail = false
// Red lines crossed and not put right.
VAR wrongs = 0
// Nobody had a fire to put out.
VAR no_fires = true

-> numbers_here


// ---------------------------------------------------------------- Act 1: the greeter

=== numbers_here ===
Forty people in line for a slip of paper. You hand out the slips. The kiosk that was going to replace you is out of order. # act: Thursday, 1:00 p.m. # you: Nell, number desk # place: number_desk # enter: otis # board: 28
Otis: The sign says 28 minutes. It's been fifty-five since noon. # mood: weary # holds: coffee # shows: board
The next man had eight minutes with the kiosk before he had twenty-five in your line. # sound: ticket_printer # enter: haddad
-> is_it_true

=== is_it_true ===
Mr Haddad: B158. So that's thirty-three minutes, and now the sign wants twenty-eight more. Is that true? # mood: tense # holds: paper # shows: slip B158 # stakes: 1 # title: Twenty-eight minutes # ask: What can he do with a true number that he can't do with a kind one? # hint: You know that it isn't 28. At 1:29 he will know it too. # rule: When the sign is wrong, I say the real wait before I hand over the slip.
* [“That's what it says, sir. Twenty-eight, so you're out by half past one. Promise.” #id: half_past_one #empathy: 1 #ownership: 0 #recovery: 0 #slip: promised_air #red: lie]
  # why: Gives him half an hour of relief with a number that the whole desk knows is wrong.
  # hears: Half past one. I can build on that.
  You: That's what it says, sir. Twenty-eight, so you're out by half past one. Promise.
  ~ feel(5)
  ~ told_half_past = true
  ~ wrongs = wrongs + 1
  ~ no_fires = false
  Mr Haddad: Half past. Good. # mood: hopeful
  “Two o'clock,” he says into his phone. “I promise.” Otis looks into his coffee. # pose: haddad on_phone # holds: haddad phone # pose: otis look_down
  -> three_calls
* [“Thirty-three minutes, for a number. And somebody's waiting on you all that time, aren't they?” #id: who_is_waiting #empathy: 4 #ownership: 1 #recovery: 1 #slip: stalled]
  # why: Hears that somebody else is waiting too, and leaves them both with the wrong number.
  # hears: She heard me. She didn't answer me.
  You: Thirty-three minutes, for a number. And somebody's waiting on you all that time, aren't they?
  ~ feel(0)
  Mr Haddad: They are. Six floors of them. So, is it true? # mood: weary
  -> three_calls
* [“No. You've guessed long enough. We're seven clerks, not fifteen. I'll put 1:55 on your slip.” #id: put_on_your_slip #empathy: 3 #ownership: 4 #recovery: 3]
  # why: Tells the truth against our own sign, says why in one breath and puts it in writing.
  # hears: Not what I wanted. But I can plan with it.
  You: No. You've guessed long enough. We're seven clerks, not fifteen. I'll put 1:55 on your slip. # shows: slip 1:55
  ~ feel(5)
  ~ knows_when = true
  Mr Haddad: Fifty-five. That's the first true thing since the parking meter. # mood: curious
  -> three_calls
* [“I only hand them out, sir. But whoever's waiting, tell them half past two. That's safe.” #id: half_past_two #empathy: 1 #ownership: 1 #recovery: 4 #slip: passed_on]
  # why: Gives him an hour that will hold, which is what he needs, and keeps the reason and the desk out of it.
  # hears: So it's not twenty-eight. They just won't say so.
  You: I only hand them out, sir. But whoever's waiting, tell them half past two. That's safe.
  ~ feel(0)
  Mr Haddad: Half past two. Then it isn't twenty-eight. You could just say so. # mood: tense
  -> three_calls

=== three_calls ===
Otis: They call a number three times. Then it's gone. # mood: calm
-> off_the_clock

=== off_the_clock ===
Mr Haddad: I fix elevators. One's down on Mill Street, six floors, and I'm off the clock for this. Can I wait in my truck? # mood: worried # stakes: 1 # title: Waiting in the truck # ask: Nobody can give him the hour back. What can be given back? # hint: Whatever you promise, who will be sitting here in fifty minutes? # rule: When someone has to wait, I give them a place that keeps without me.
* [“An hour unpaid, and on your feet? Go sit. I wrote ‘hold’ on your slip. It's good until two.” #id: good_until_two #empathy: 4 #ownership: 3 #recovery: 4]
  # why: Sees the feet as well as the pay, and lets him leave without losing his turn or trusting to anyone's memory.
  # hears: I get my own seat for an hour, and I keep my turn.
  You: An hour unpaid, and on your feet? Go sit. I wrote ‘hold’ on your slip. It's good until two. # shows: slip HOLD
  ~ feel(5)
  ~ place_held = true
  Mr Haddad: Handwriting. In a county building. # mood: amused
  -> past_the_rope
* [“You pay to stand here while they take the stairs on Mill Street. What does an hour cost you?” #id: paying_to_stand #empathy: 4 #ownership: 1 #recovery: 1 #slip: stalled]
  # why: Adds up what the hour costs two sets of people, and leaves him standing in it.
  # hears: She can count. I still can't sit down.
  You: You pay to stand here while they take the stairs on Mill Street. What does an hour cost you?
  ~ feel(0)
  Mr Haddad: Thirty-one dollars. The stairs cost them more. # mood: weary
  -> past_the_rope
* [“I can't bend that one. But Ruben runs the floor. I'll tell him all of it, and he'll find you.” #id: ruben_gets_it #empathy: 1 #ownership: 4 #recovery: 1 #slip: passed_on]
  # why: Hands him on warm, with the name and the story told, and does nothing about the next fifty minutes.
  # hears: I won't have to say it twice. I will have to stand.
  You: I can't bend that one. But Ruben runs the floor. I'll tell him all of it, and he'll find you.
  ~ feel(5)
  ~ story_told = true
  Mr Haddad: The whole story? I don't want to tell it twice. # mood: curious
  -> past_the_rope
* [“Sure, put your feet up. When you're close I'll run out and wave. I've never lost one.” #id: wave_you_in #empathy: 2 #ownership: 0 #recovery: 0 #slip: promised_air #red: overpromise]
  # why: Is as friendly as a promise can be, and it hangs on somebody who goes to lunch at half past one.
  # hears: I don't even have to watch the board.
  You: Sure, put your feet up. When you're close I'll run out and wave. I've never lost one.
  ~ feel(5)
  ~ wave_promised = true
  ~ wrongs = wrongs + 1
  ~ no_fires = false
  Mr Haddad: White truck, second meter. I'll watch the door. # mood: hopeful
  -> past_the_rope

=== past_the_rope ===
Behind the rope a woman leans on a cane. She's been looking past you, at the chairs. # enter: halloran # shows: cane
Otis: Chairs are for people with numbers. # mood: weary
-> somewhere_to_sit

=== somewhere_to_sit ===
Mrs Halloran: I don't need to go first, dear. I need to sit. Could I, and keep my place in the line for the line? # mood: weary # stakes: 1 # title: The line for the line # ask: Whose rule is it that one needs a number to sit down? # hint: She isn't asking to go first. Mr Haddad has stopped to hear what you say. # rule: When someone can't stand, the slip goes to the chair.
* [“Twenty-five minutes on that leg? Take my chair. Your slip comes to you. Better stretched out?” #id: take_mine #empathy: 4 #ownership: 3 #recovery: 3]
  # why: Sees the leg, asks, gets up, and sends the slip after her. The next one with a cane will have to ask again.
  # hears: She got up. For somebody she'll never see again.
  You: Twenty-five minutes on that leg? Take my chair. Your slip comes to you. Better stretched out?
  ~ feel(5)
  Mrs Halloran: Much better. And where will you sit? # mood: relieved
  -> seven_over
* [“That's a silly rule, and it's ours. Otis, from today whoever can't stand sits first. I'll sign.” #id: rule_is_over #to: otis #empathy: 1 #ownership: 4 #recovery: 2 #slip: stalled]
  # why: Takes the rule for ours and ends it for everyone after her, while she is still on her feet.
  # hears: She's fixing it for next time. The lady is still on her feet.
  You: That's a silly rule, and it's ours. Otis, from today whoever can't stand sits first. I'll sign.
  ~ feel(0)
  Otis: From today, or from now? # mood: curious
  -> seven_over
* [“I'd love to, ma'am. But seat one, and there's forty bad knees in here. You're nearly there.” #id: forty_bad_knees #empathy: 0 #ownership: 1 #recovery: 0 #slip: hid_behind_policy]
  # why: Is worried about being fair to forty people who have not asked, in front of one who has.
  # hears: Eleven empty chairs. So that's what I'm dealing with.
  You: I'd love to, ma'am. But seat one, and there's forty bad knees in here. You're nearly there.
  ~ feel(-10)
  Mrs Halloran: Nearly. # mood: sad
  Mr Haddad counts the empty chairs. There are eleven. # mood: haddad cold # pose: haddad turn_away
  -> seven_over
* [“B159. Otis will show you. Window 9 is the low one, they'll call your name. Sit anywhere. Next?” #id: window_nine #empathy: 1 #ownership: 1 #recovery: 4 #slip: rushed]
  # why: Settles the chair, the window and the way there in one go, as if moving furniture.
  # hears: Fast, and right. She could have looked at her.
  You: B159. Otis will show you. Window 9 is the low one, they'll call your name. Sit anywhere. Next? # shows: slip B159
  ~ feel(0)
  Mrs Halloran: I haven't been walked anywhere since my wedding. # mood: amused
  -> seven_over


// ---------------------------------------------------------------- Act 2: the floor lead

=== seven_over ===
Seven windows lit, of fifteen. B127, says the board, to 125 people. A man in a green cap checks his slip, puts it back. {place_held || wave_promised:Mr Haddad has come in from his truck to look.|Mr Haddad hasn't moved.}{story_told: You have his story from Nell.} # act: 1:35 p.m. # you: Ruben, floor lead # place: registry_hall # enter: haddad # board: B127 # shows: board
{ told_half_past: -> she_promised | -> microphone }

=== she_promised ===
Mr Haddad: The young woman at the desk promised me half past one. So I promised Mill Street two o'clock. # mood: angry # stakes: 1 # title: Nell's half past one # ask: Nell isn't here. Whose word was it? # hint: Her promise has already been passed on. To how many people? # rule: When one of us has given a time, I stand by it or I say that it was wrong.
* [“Nell's three weeks in, she shouldn't promise things. I'd say two o'clock now, give or take.” #id: three_weeks_in #empathy: 1 #ownership: 0 #recovery: 2 #slip: blamed #repairs: half_past_one]
  # why: Begins by proving that Nell is not the county, and ends with another guess.
  # hears: So her word was nothing, and his is “give or take”.
  You: Nell's three weeks in, she shouldn't promise things. I'd say two o'clock now, give or take.
  ~ feel(-10)
  Mr Haddad: She's the only one who talked to me. # mood: cold
  -> microphone
* [“Then we promised it. It's 1:55. I'll call Mill Street with you and say who got it wrong.” #id: call_mill_street #empathy: 2 #ownership: 4 #recovery: 4 #repairs: half_past_one]
  # why: Takes her word for the county's, and carries the true time on to where the false one went.
  # hears: He'd say it to their faces. All right.
  You: Then we promised it. It's 1:55. I'll call Mill Street with you and say who got it wrong.
  ~ feel(5)
  ~ wrongs = wrongs - 1
  ~ knows_when = true
  Mr Haddad: They'll like that. They think it's always me. # mood: relieved
  -> microphone
* [“Her word became yours, and now Mill Street thinks you can't tell time. That's what hurts, right?” #id: her_word_yours #empathy: 4 #ownership: 1 #recovery: 0 #slip: stalled #repairs: half_past_one]
  # why: Finds exactly where the lie went on to, and leaves it there.
  # hears: That's it. And what time is it really?
  You: Her word became yours, and now Mill Street thinks you can't tell time. That's what hurts, right?
  ~ feel(-5)
  Mr Haddad: It does. And I still haven't got a time. # mood: weary
  -> microphone
* [“That was wrong of us. Here's a true one: 1:55, signed. If it slips, you hear it from me first.” #id: signed_by_me #empathy: 2 #ownership: 3 #recovery: 3 #repairs: half_past_one]
  # why: Replaces the false time by a true one with a name under it, and lets him explain it to Mill Street.
  # hears: A time and a name. I'll take those.
  You: That was wrong of us. Here's a true one: 1:55, signed. If it slips, you hear it from me first. # shows: slip 1:55
  ~ feel(0)
  ~ wrongs = wrongs - 1
  ~ knows_when = true
  Mr Haddad: Signed. Now I only have to tell six floors. # mood: calm
  -> microphone

=== microphone ===
Mr Haddad: {knows_when:I know I'm on at 1:55. Who's told them? You've got a microphone.|My 28 minutes were up at 1:28. Not one word. You've got a microphone.} # mood: tense # stakes: 1 # title: The microphone # ask: What does a room think while nobody speaks? # hint: They will wait either way. What is it that they don't know? # rule: When a wait runs over, I say how long and why before anyone has to ask.
* [“Tell them all at once and I've got a riot. I'll go row by row with a pen: your number, your time.” #id: row_by_row #empathy: 1 #ownership: 1 #recovery: 4 #slip: brushed_off]
  # why: Gives every single person their own true time, and is a little afraid of all of them.
  # hears: I get my time. I'm also a riot.
  You: Tell them all at once and I've got a riot. I'll go row by row with a pen: your number, your time.
  ~ feel(0)
  ~ knows_when = true
  You write 1:55 on his slip. Then the next slip, and the next. # sound: page # shows: slip 1:55
  Mr Haddad: I won't riot. I've got a bad back. # mood: amused
  -> due_since_one
* [“Ladies and gentlemen, thank you for your patience. We apologize. Please watch the screens.” #id: watch_the_screens #empathy: 1 #ownership: 0 #recovery: 0 #slip: scripted]
  # why: Is what the card beside the microphone says, and sends the whole room back to the number that is wrong.
  # hears: We have been thanked. Nothing has happened.
  You: Ladies and gentlemen, thank you for your patience. We apologize. Please watch the screens.
  ~ feel(-10)
  Mr Haddad: It's the screens that are wrong. # mood: cold
  -> due_since_one
* [“This is Ruben. We left you guessing. We're seven clerks, so it's fifty-five minutes. News at 1:50.” #id: this_is_ruben #empathy: 3 #ownership: 4 #recovery: 3]
  # why: Gives a name, what it was like, the true time, the reason and the hour of the next word, to everyone at once.
  # hears: There's somebody in charge. And he can count.
  You: This is Ruben. We left you guessing. We're seven clerks, so it's fifty-five minutes. News at 1:50.
  ~ feel(5)
  ~ knows_when = true
  ~ news_due = true
  Heads come up. Last time it was a fire drill.
  Mr Haddad: You can't make an elevator come. You can say which floor it's on. # mood: calm
  -> due_since_one
* [“You gave up lunch or pay for this, and got silence. I'd be angry. Who's expected somewhere?” #id: raise_a_hand #empathy: 4 #ownership: 2 #recovery: 0 #slip: stalled]
  # why: Says out loud what the room is thinking and asks the right question, and has nothing for the answer.
  # hears: He knows what it's like. And now?
  You: You gave up lunch or pay for this, and got silence. I'd be angry. Who's expected somewhere?
  ~ feel(0)
  Every hand goes up. Nobody knows what comes next. You least of all. # shows: hands
  Mr Haddad: You did ask. # mood: amused
  -> due_since_one

=== due_since_one ===
Farida: Ruben. On since eight, Dev and I both. We were due at one. # enter: farida # mood: weary
-> breaks_due

=== breaks_due ===
Mr Haddad: You've got seven, and now it's five? # mood: angry # stakes: 1 # title: Seven windows, then five # ask: Who are breaks for, and who pays for them? # hint: Two people in front of you are worn out, one on each side of the counter. # rule: When breaks are due, I give them one by one and fill the chair.
* [“She's had no break since eight, you've stood since twelve thirty. You're both done in, right?” #id: both_done_in #empathy: 4 #ownership: 2 #recovery: 0 #slip: stalled]
  # why: Sees two worn-out people where each of them sees a counter, and still has two breaks and no plan.
  # hears: She's as tired as I am. Fine. So now what?
  You: She's had no break since eight, you've stood since twelve thirty. You're both done in, right?
  ~ feel(0)
  Farida: I've been sitting, at least. # mood: weary
  Mr Haddad: Let her go. Then tell me the plan. # mood: weary
  -> baby_testing
* [“It's the rules, sir. They get fifteen minutes, I can't touch that. We always catch up.” #id: its_the_rules #empathy: 1 #ownership: 1 #recovery: 0 #slip: hid_behind_policy]
  # why: Stands up for the breaks, rightly, and lets the people in the chairs pay for them.
  # hears: It's nobody's idea. It's just my afternoon.
  You: It's the rules, sir. They get fifteen minutes, I can't touch that. We always catch up.
  ~ feel(-10)
  Two more shutters come down, at 9 and at 15. # exit: farida # shows: shutter
  Mr Haddad: Five. # mood: cold
  -> baby_testing
* [“Could you two hang on till three? Look at this room. I'll make it up to you, I swear.” #id: hang_on_till_three #to: farida #empathy: 0 #ownership: 1 #recovery: 3 #slip: promised_air]
  # why: Picks the people on the visitors' side of the glass, and borrows it from the two who can't say no.
  # hears: Good for me. I wouldn't want to be her.
  You: Could you two hang on till three? Look at this room. I'll make it up to you, I swear.
  ~ feel(-5)
  ~ no_break = true
  Farida: Three. Sure. # mood: cold
  She goes back to 15. She doesn't say anything else. # exit: farida
  -> baby_testing
* [“You're both right. Farida goes now, then Dev, and I open 7 myself. It stays seven.” #id: open_seven #empathy: 3 #ownership: 4 #recovery: 4]
  # why: Keeps the breaks and the windows both, by giving away the one thing that is the lead's to give.
  # hears: It doesn't get slower. He's paying for it himself.
  You: You're both right. Farida goes now, then Dev, and I open 7 myself. It stays seven.
  ~ feel(5)
  Farida: They never took away your login? # mood: amused
  -> baby_testing

=== baby_testing ===
B133. Somewhere a baby starts up, quietly, testing the room. # exit: farida # enter: adeyemi # board: B133 # shows: board
Ms Adeyemi: One sticker. Two minutes. She was fine for the first hour. # mood: weary
-> short_ones

=== short_ones ===
Mr Haddad: I'm two minutes. Half this room is two minutes. # mood: tense # stakes: 1 # title: Two minutes each # ask: What can leave the line without anyone losing a place? # hint: Half of this room is two minutes. Not all of it needs a window. # rule: When the line won't move, I move what doesn't need it.
* [“There should be a short line, and that's my job. I didn't do it. You'll have one by Monday.” #id: short_line_by_monday #empathy: 1 #ownership: 4 #recovery: 1 #slip: stalled]
  # why: Owns up to the line that should have been there, and gives it a day when she won't need it.
  # hears: Honest. But she's here today.
  You: There should be a short line, and that's my job. I didn't do it. You'll have one by Monday.
  ~ feel(0)
  Ms Adeyemi: By Monday she'll be walking. # mood: amused
  -> mill_street_calls
* [“Past her nap, for a sticker? We'll do it on your phone. Short ones: window 7, in order.” #id: on_your_phone #to: adeyemi #empathy: 3 #ownership: 3 #recovery: 4]
  # why: Sees the nap, takes out of the line what never needed it, and sorts the rest so that nobody is passed.
  # hears: She's out, I'm closer, and nobody got cheated.
  You: Past her nap, for a sticker? We'll do it on your phone. Short ones: window 7, in order.
  ~ feel(5)
  Eleven more hands go up. # shows: hands
  Ms Adeyemi: You could put that on your sign. # mood: amused
  -> mill_street_calls
* [“She missed her nap, you missed lunch, and if you rock her outside you lose your turn. Right?” #id: missed_her_nap #to: adeyemi #empathy: 4 #ownership: 1 #recovery: 0 #slip: stalled]
  # why: Sees the whole trap she is in and asks, and does not open it.
  # hears: He sees her. Now do something with it.
  You: She missed her nap, you missed lunch, and if you rock her outside you lose your turn. Right?
  ~ feel(0)
  Ms Adeyemi: That's it. You have kids. # mood: amused
  The baby has stopped testing. # mood: adeyemi weary
  -> mill_street_calls
* [“Let me look you up. Okay, two unpaid fines on that plate. That's not two minutes, it's twenty.” #id: two_unpaid_fines #to: adeyemi #empathy: 0 #ownership: 1 #recovery: 3 #slip: rushed #red: disclose]
  # why: Wants to save her a wasted wait, and reads her file to the front three rows.
  # hears: If he says that about her, what will they say about me?
  You: Let me look you up. Okay, two unpaid fines on that plate. That's not two minutes, it's twenty.
  ~ feel(-15)
  ~ wrongs = wrongs + 1
  ~ no_fires = false
  Ms Adeyemi: Could you say that louder? The back row missed it. # mood: furious
  Mr Haddad studies the floor. # mood: haddad cold # pose: haddad look_down
  -> mill_street_calls

=== mill_street_calls ===
B141. His phone buzzes. # exit: adeyemi # sound: phone_buzz # holds: haddad phone # board: B141 # shows: board
-> who_would_mind

=== who_would_mind ===
Mr Haddad: Mill Street. A woman is sitting on the third landing with her groceries. I'm two minutes. Put me in now. Who'd mind? # mood: worried # stakes: 1 # title: Who would mind? # ask: What makes a no fair? # hint: Look at him. Then look at everybody between him and the window. # rule: When I have to say no, I say who it's for and what I can give instead.
* [“I hear you, sir, I really do. But if I did it for you, I'd have to do it for everyone.” #id: for_everyone #empathy: 0 #ownership: 2 #recovery: 1 #slip: hid_behind_policy]
  # why: Says the right no in the one form that makes everyone who hears it feel like no one.
  # hears: I'm not a person. I'm “everyone”.
  You: I hear you, sir, I really do. But if I did it for you, I'd have to do it for everyone.
  ~ feel(-10)
  Mr Haddad: Everyone hasn't got a lady on the landing. # mood: cold
  -> bingo
* [“Two minutes? Go on, then. Window 7, quick, before anyone looks up. And I was never here.” #id: before_anyone_looks #empathy: 2 #ownership: 0 #recovery: 0 #slip: promised_air]
  # why: Can't bear to say no to him, and says it without a word to the seventeen in between.
  # hears: He's decent. Why do I feel like a thief?
  You: Two minutes? Go on, then. Window 7, quick, before anyone looks up. And I was never here.
  ~ feel(0)
  ~ seen_jumping = true
  ~ no_fires = false
  -> i_can_read
* [“She's on the landing, her milk's getting warm, and it's you she calls. What did you tell her?” #id: milk_getting_warm #empathy: 4 #ownership: 1 #recovery: 1 #slip: stalled]
  # why: Is with him on that landing for a moment, and has not answered.
  # hears: He can see her. He hasn't said yes or no.
  You: She's on the landing, her milk's getting warm, and it's you she calls. What did you tell her?
  ~ feel(0)
  Mr Haddad: “Soon.” I told her soon. I've started to talk like you people. # mood: weary
  -> bingo
* [“Seventeen people, so it's no. But don't leave her guessing. You're out by two. Tell her 2:20.” #id: seventeen_people #empathy: 3 #ownership: 4 #recovery: 3]
  # why: Says no and for whom, with no rule to hide behind, thinks of the woman and gives him a time to hand on.
  # hears: It's a no. But it's a no I could say to her face.
  You: Seventeen people, so it's no. But don't leave her guessing. You're out by two. Tell her 2:20.
  ~ feel(5)
  He looks along the row. Then he calls her back. # pose: haddad on_phone
  Mr Haddad: Twenty past two. No, not “soon.” Twenty past. # mood: calm # pose: on_phone
  -> bingo

=== i_can_read ===
He is three steps from window 7. “He's B158,” says the green cap to the whole room. “I'm B147. I can read.” A phone goes up. # mood: haddad sad # pose: haddad turn_away # shows: filming # stakes: 1 # title: The phone goes up # ask: Who was wronged here, and by whom? # hint: You opened that door. Who is standing in it? # rule: When I have been unfair to the line, I say so to the line.
* [“It's two minutes, folks. He'd be done by now if we weren't all standing around talking.” #id: done_by_now #empathy: 0 #ownership: 0 #recovery: 1 #slip: argued #repairs: before_anyone_looks]
  # why: Does the arithmetic, correctly, for people who were not asked.
  # hears: Now they're all looking at me.
  You: It's two minutes, folks. He'd be done by now if we weren't all standing around talking.
  ~ feel(-10)
  Mr Haddad: Forget it. I'm not that guy. # mood: cold
  He goes back and sits down again. The phone stays up. # exit: haddad # shows: filming
  -> bingo
* [“You sat there an hour doing it right, then I open a side door. You feel like the fool, I guess.” #id: like_a_fool #empathy: 4 #ownership: 2 #recovery: 0 #slip: stalled #repairs: before_anyone_looks]
  # why: Knows exactly what the cap is feeling, and leaves Mr Haddad standing in the side door.
  # hears: He's right, too. I'm still standing here.
  You: You sat there an hour doing it right, then I open a side door. You feel like the fool, I guess.
  ~ feel(-5)
  The green cap nods. So does the row behind him.
  Mr Haddad: I'll wait. Let me wait. # mood: sad
  -> bingo
* [“That was me, not him. I shouldn't have. B142, please. Mr Haddad, I'm sorry I put you there.” #id: put_you_there #empathy: 3 #ownership: 4 #recovery: 4 #repairs: before_anyone_looks]
  # why: Takes it in front of those who saw it, puts the order right and gets him out of their eyes.
  # hears: He stood in front of me. He didn't have to.
  You: That was me, not him. I shouldn't have. B142, please. Mr Haddad, I'm sorry I put you there. # board: B142
  ~ feel(5)
  ~ seen_jumping = false
  The phone goes down.
  Mr Haddad: I asked. That part's mine. # mood: weary
  -> bingo
* [“Okay, fair is fair. He goes back to his seat. From here on it's by the board. B142, please.” #id: by_the_board #empathy: 1 #ownership: 1 #recovery: 4 #slip: rushed #repairs: before_anyone_looks]
  # why: Puts the order right at once, and leaves him to look like the one who broke it.
  # hears: He let me in, and he sent me back. I only walked.
  You: Okay, fair is fair. He goes back to his seat. From here on it's by the board. B142, please. # board: B142
  ~ feel(-10)
  ~ seen_jumping = false
  The phone goes down. He sits, and looks at nobody. # mood: haddad cold # exit: haddad
  -> bingo

=== bingo ===
{news_due:1:50. You say it all again, as promised.} B147. The green cap gets up. “Bingo,” he tells nobody. # board: B147 # shows: board
-> new_fees

=== new_fees ===
Mr Haddad: “New technology. Quicker service. New fees.” Well, I paid the fee. You know why you get away with it? We have no choice. # mood: angry # pose: pointing # holds: nothing # shows: new_fees # stakes: 2 # title: Quicker service, new fees # ask: He is right. What do you do with that? # hint: In his shoes, what would you say about that sign? # rule: When a visitor is right about us, I say so before anything else.
* [“You paid for all three of those and got the last one. And you can't pay anyone else. Is that it?” #id: got_the_last_one #empathy: 4 #ownership: 1 #recovery: 1 #slip: stalled]
  # why: Reads the sign the way he has to read it, and leaves it hanging.
  # hears: That's it exactly. It's still up there.
  You: You paid for all three of those and got the last one. And you can't pay anyone else. Is that it?
  ~ feel(0)
  Mr Haddad: That's it. There's a hearing on those fees in June. I might go. # mood: cold
  -> window_open
* [“Have you tried Harlan, sir? Forty miles, and they're down to four clerks. We're the good ones.” #id: the_good_ones #empathy: 0 #ownership: 0 #recovery: 0 #slip: brushed_off #red: insult]
  # why: Reaches for a joke, as one does at 1:50 with a full room, and it says what he just said, laughing.
  # hears: They know. They think it's funny.
  You: Have you tried Harlan, sir? Forty miles, and they're down to four clerks. We're the good ones.
  ~ feel(-30)
  -> left_his_slip
* [“Head office hangs those, sir. I can put the real wait on the door, every half hour, from today.” #id: head_office #empathy: 1 #ownership: 1 #recovery: 4 #slip: passed_on]
  # why: Gives everyone after him the true time before they park, and takes care to own nothing else.
  # hears: Good for tomorrow's people. And it's nobody's sign.
  You: Head office hangs those, sir. I can put the real wait on the door, every half hour, from today.
  ~ feel(0)
  Mr Haddad: So one of you hangs signs, and another one knows what's true. # mood: amused
  -> window_open
* [“You're right. You paid, you can't leave, so we get to be slow. That sign's down till it's true.” #id: comes_down #empathy: 3 #ownership: 4 #recovery: 3]
  # why: Says what he said, about us, without a “but”, and does the one thing that can be done at once.
  # hears: He agreed with me. Out loud. On a chair.
  You: You're right. You paid, you can't leave, so we get to be slow. That sign's down till it's true.
  ~ feel(5)
  ~ sign_down = true
  You're up on a chair before you see the screws.
  Mr Haddad: That's a Phillips head. Here. # mood: amused # shows: screwdriver
  -> window_open


// ---------------------------------------------------------------- Act 3: the clerk

=== window_open ===
{no_break:Six hours, no break. The letters have begun to swim.|You had ten minutes and a pear. It helped.} {sign_down:Ruben goes by with a sign under his arm.} # act: 1:55 p.m. # you: Farida, window 7 # place: clerk_counter # board: B157
{ wave_promised: -> nobody_comes | -> comes_up }

=== comes_up ===
B158, says the board. He checks his slip, and checks it again. # enter: haddad # board: B158 # shows: board
-> four_blocks

=== nobody_comes ===
He went out to feed the meter. Somebody was going to wave. You call B158 three times. At B163 he runs in. # enter: haddad # sound: door_chime # board: B163 # shows: board
-> never_waved

=== never_waved ===
Mr Haddad: She said she'd wave. I never took my eyes off that door. # mood: furious # stakes: 1 # title: The wave that never came # ask: The rule says that his number is gone. What does the promise say? # hint: He did what he was told. Did we? # rule: When we have missed our part, the turn isn't lost.
* [“You watched the door, you did your part, and it went by without you. You must feel like an idiot.” #id: did_your_part #empathy: 4 #ownership: 1 #recovery: 0 #slip: stalled #repairs: wave_you_in]
  # why: Knows what it is to have trusted someone and sat there, and leaves him without a turn.
  # hears: I do. Thank you for the word.
  You: You watched the door, you did your part, and it went by without you. You must feel like an idiot.
  ~ feel(-5)
  Mr Haddad: I was going to say foolish. # mood: sad
  “Oh, take him,” says B164.
  -> four_blocks
* [“We said we'd wave, and we didn't. So your turn isn't gone, it's now. B164, this one's on me.” #id: your_turn_is_now #empathy: 2 #ownership: 4 #recovery: 4 #repairs: wave_you_in]
  # why: Keeps a colleague's promise late but whole, and tells the one person who pays for it.
  # hears: She never even asked whose promise it was.
  You: We said we'd wave, and we didn't. So your turn isn't gone, it's now. B164, this one's on me.
  ~ feel(5)
  ~ wrongs = wrongs - 1
  B164 waves him on. # mood: haddad relieved
  -> four_blocks
* [“That's Nell, she's at lunch. You should have stayed in, sir. But stand here, I'll fit you in.” #id: stay_in_the_room #empathy: 1 #ownership: 0 #recovery: 2 #slip: blamed #repairs: wave_you_in]
  # why: Lets him back in some time, together with the blame for being out.
  # hears: I get my turn, and it's my fault I need it.
  You: That's Nell, she's at lunch. You should have stayed in, sir. But stand here, I'll fit you in.
  ~ feel(-10)
  Mr Haddad: I was told not to. By you people. # mood: cold
  -> four_blocks
* [“That shouldn't happen. I'm asking Ruben if I can still take you. If it's a no, I'll argue.” #id: ill_argue #empathy: 2 #ownership: 3 #recovery: 3 #repairs: wave_you_in]
  # why: Goes and gets his turn back, from somebody else, with a small chance of a no.
  # hears: She's on my side. I hope she wins.
  You: That shouldn't happen. I'm asking Ruben if I can still take you. If it's a no, I'll argue.
  ~ feel(0)
  ~ wrongs = wrongs - 1
  Ruben says yes before you have finished. # mood: haddad calm
  -> four_blocks

=== four_blocks ===
Mr Haddad: Eight for the kiosk, twenty-five for a slip, fifty-five for you. Call it ninety. I moved four blocks. # mood: weary # stakes: 1 # title: Ninety minutes, four blocks # ask: For ninety minutes he has been a number. What ends that? # hint: He has just told you what it cost. Which part did you hear? # rule: When someone reaches my window, the wait comes first and the papers second.
* [“Ninety minutes for two. That's ours, all three lines. Ruben gets your sum, with my name on it.” #id: name_under_it #empathy: 2 #ownership: 4 #recovery: 1 #slip: stalled]
  # why: Takes all ninety for ours and carries them upstairs, while his two minutes wait.
  # hears: She means it. Can she mean it and type?
  You: Ninety minutes for two. That's ours, all three lines. Ruben gets your sum, with my name on it.
  ~ feel(0)
  Mr Haddad: Put the four blocks in, too. # mood: amused
  -> wrong_corner
* [“Address screen's open. License, lease, one signature, and you're out that door by two. Go.” #id: ready_go #empathy: 1 #ownership: 1 #recovery: 4 #slip: rushed]
  # why: Gives him every minute that is left and not a word about the ones that are gone.
  # hears: Quick. I'm still a number, but a quick one.
  You: Address screen's open. License, lease, one signature, and you're out that door by two. Go.
  ~ feel(0)
  Mr Haddad: You sound like me with a fuse box. # mood: amused
  -> wrong_corner
* [“Ninety, for two. I'm sorry, that's on us. And you're needed somewhere, aren't you? Out by two.” #id: where_should_you_be #empathy: 4 #ownership: 3 #recovery: 3]
  # why: Says sorry and whose it is, sees a man with somewhere to be, and gives him the minute he'll be out.
  # hears: She looked up. She said it first.
  You: Ninety, for two. I'm sorry, that's on us. And you're needed somewhere, aren't you? Out by two.
  ~ feel(5)
  Mr Haddad: On Mill Street. On my back, under six floors. # mood: calm
  -> wrong_corner
* [“Hi there, thanks so much for waiting! How are we today? I'll need an ID and proof of address.” #id: how_are_we #empathy: 0 #ownership: 0 #recovery: 2 #slip: scripted]
  # why: Is the greeting from the training film, to someone who has just said how he is.
  # hears: I could have told that to the kiosk.
  You: Hi there, thanks so much for waiting! How are we today? I'll need an ID and proof of address.
  ~ feel(-15)
  Mr Haddad: We've been better. # mood: cold
  -> wrong_corner

=== wrong_corner ===
He slides his form through. It's last year's: same boxes, other corner. # sound: page # shows: form
-> that_face

=== that_face ===
Mr Haddad: I look at broken things all day. I know that face. What is it? # mood: tense # stakes: 2 # title: He knows that face # ask: Who sent him the wrong form? # hint: There's a new form in your drawer, and a pen. # rule: When our paper is wrong, I do the writing.
* [“You know what? I never saw that corner. I'll stamp it. If anybody asks, it was the new one.” #id: never_saw_it #empathy: 2 #ownership: 1 #recovery: 1 #slip: promised_air]
  # why: Wants to spare him one more minute, and sends him off with a paper that a machine will read.
  # hears: Is that allowed? She's sweet.
  You: You know what? I never saw that corner. I'll stamp it. If anybody asks, it was the new one.
  ~ feel(5)
  ~ bounced = true
  Mr Haddad: Is that allowed? # mood: curious
  -> two_minutes_ten
* [“The old form. Ninety minutes with the wrong paper in your hand, and now me. Are you all right?” #id: are_you_okay #empathy: 4 #ownership: 1 #recovery: 1 #slip: stalled]
  # why: Feels it with him, and has still not said what happens to him now.
  # hears: She's upset for me. Do I have to line up again?
  You: The old form. Ninety minutes with the wrong paper in your hand, and now me. Are you all right?
  ~ feel(0)
  Mr Haddad: Tell me I don't line up again, and I'm okay. # mood: tense
  You get out a new form.
  -> two_minutes_ten
* [“It's last year's form, I'm so sorry. New ones are by the door. Fill it in and take a number.” #id: rack_by_the_door #empathy: 0 #ownership: 0 #recovery: 0 #slip: made_them_work]
  # why: Follows the binder to the letter, kindly, and costs him another ninety minutes for our own mistake.
  # hears: Take a number.
  You: It's last year's form, I'm so sorry. New ones are by the door. Fill it in and take a number.
  ~ feel(-30)
  -> take_a_number
* [“Our letter sent you the wrong one. You've done enough: I write, you check and sign.” #id: i_do_the_writing #empathy: 3 #ownership: 4 #recovery: 4]
  # why: Says whose mistake it is and that he has done his share, does the work of it and leaves him his part.
  # hears: I wasn't the one who got it wrong.
  You: Our letter sent you the wrong one. You've done enough: I write, you check and sign.
  ~ feel(5)
  He checks every box. # holds: haddad paper
  Mr Haddad: You write neater than the letter. # mood: relieved
  -> two_minutes_ten

=== two_minutes_ten ===
Your stamp comes down. Two minutes, ten seconds. # sound: stamp # holds: haddad nothing # shows: stamp
-> three_weeks

=== three_weeks ===
Mr Haddad: That was it? My mother's car is due in three weeks. She's eighty-six. Another afternoon, another ninety? # mood: worried # stakes: 1 # title: Again in three weeks # ask: In three weeks the line is just as long. What can you give him that isn't a favor? # hint: A favor is out sick when you are. # rule: When there will be a next time, I settle it before they leave.
* [“No. Not another afternoon, not her in those chairs. The 8th, 8:20, with me. If I'm out, Dev.” #id: dev_has_the_page #empathy: 4 #ownership: 4 #recovery: 3]
  # why: Sees both of them in the chairs, and gives a day, a minute, a name and a second name, so that it holds without her.
  # hears: It's written down. It doesn't need luck.
  You: No. Not another afternoon, not her in those chairs. The 8th, 8:20, with me. If I'm out, Dev.
  ~ feel(5)
  ~ next_time_settled = true
  At 9, the low window, Dev swings his wheelchair half around and holds up the page. # shows: low_window
  -> verdict
* [“An afternoon's pay, and her in those chairs, for a sticker. You've dreaded it for weeks, I think.” #id: since_the_letter #empathy: 4 #ownership: 2 #recovery: 0 #slip: stalled]
  # why: Sees the next ninety minutes coming just as he does, and lets them come.
  # hears: She gets it. I'll bring a cushion.
  You: An afternoon's pay, and her in those chairs, for a sticker. You've dreaded it for weeks, I think.
  ~ feel(0)
  Mr Haddad: Since the envelope. I knew it by the window in it. # mood: weary
  -> verdict
* [“Hers is a renewal. I start it, you type in her plate, it comes by mail. No line at all. Next.” #id: no_line_at_all #empathy: 1 #ownership: 2 #recovery: 4 #slip: rushed]
  # why: Does away with the next wait altogether in forty seconds, and is already looking past him.
  # hears: It could do that all along?
  You: Hers is a renewal. I start it, you type in her plate, it comes by mail. No line at all. Next.
  ~ feel(0)
  ~ next_time_settled = true
  ~ by_mail = true
  Mr Haddad: It could do that all along? # mood: curious # sound: keyboard
  -> verdict
* [“Don't you two line up again. Come straight to the window, ask for Farida, I'll squeeze you in.” #id: ask_for_farida #empathy: 2 #ownership: 1 #recovery: 0 #slip: promised_air]
  # why: Means it, and makes next month's line a little longer for everyone without a Farida.
  # hears: Nice of her. I hope she's in that day.
  You: Don't you two line up again. Come straight to the window, ask for Farida, I'll squeeze you in.
  ~ feel(-5)
  B159 has heard every word. # mood: halloran curious
  Mr Haddad: And who does she ask for? # mood: weary
  -> verdict



// ---------------------------------------------------------------- How it ends

=== verdict ===
{
- trust < 30: -> laminated
- seen_jumping: -> famous
- bounced: -> came_back
- no_fires && next_time_settled && trust >= 90: -> which_floor
- wrongs == 0 && trust >= 70: -> before_half_past
- else: -> larkins_market
}

=== which_floor ===
# ending: kept
# headline: “They can't make it come,” he tells people. “But they'll say which floor it's on.”
# review: They couldn't make it shorter, so they told me how long, and why. The next one took four minutes. Ask them. They'll say.
# business: Kept. True answers and a name in a book cost us nothing. He spoke at the June hearing, for more clerks and not for a lower fee, and 90,000 renewals at $6 stayed here.
Before half past two the elevator on Mill Street goes up, with a woman and her groceries. # mood: haddad relieved # shows: elevator
Three weeks later {by_mail:his mother's sticker comes in the mail|his mother is done in four minutes}. # mood: haddad delighted # shows: sticker
Mr Haddad: She wants to know what I was complaining about. # mood: amused
-> END

=== before_half_past ===
# ending: kept
# headline: He was on Mill Street before half past two. He has told nobody about you.
# review: Long wait. The people were straight with me, most of them. I have my new address.
# business: Kept, quietly. No second visit, which would cost us $11, and no complaint, which costs two clerks a morning. Nobody will speak for us in June either.
Mr Haddad: You were all right. It's the ninety. # mood: calm
He nods to B159 and leaves, not quite running. # exit: haddad
Mrs Halloran: I only have a question, dear. # mood: calm
-> END

=== larkins_market ===
# ending: at_risk
# headline: In September, Larkin's Market starts selling stickers. He knows the aisle.
# review: I got my new address. I also got a flyer in the parking lot. From September I can do this next to the bread.
# business: At risk. He must come here until September, and not one day after. 90,000 people pay us $6 each, and most of them have stood where he stood.
He puts his papers back in the folder, in order. # holds: haddad paper
Mr Haddad: Larkin's gets a license window in September. Next to the bread. Did you know that? # mood: cold
-> END

=== famous ===
# ending: at_risk
# headline: The green cap filmed it. Forty thousand views. You can read the slip.
# review: I asked to go first, and they said yes. I'd have been fine with a no. I'm the guy in the video now.
# business: At risk. Eleven complaints by Monday, none of them from him. Each costs two clerks a morning, so the line gets longer.
He gets his new address. Nobody in the row looks at him, and everybody has. # mood: haddad sad # pose: haddad look_down
Mr Haddad: Is there another door? # mood: sad
-> END

=== came_back ===
# ending: at_risk
# headline: It came back in three weeks. Wrong corner.
# review: The lady at the window did me a favor. I'm writing this from your line. B173, and the board says B081.
# business: At risk. One kind shortcut, two visits, a $60 fine for the wrong address and an hour for whoever has to explain it.
Two minutes, and everything is stamped. # mood: haddad relieved # shows: stamp
In three weeks the county sends it all back. The envelope goes to the old address. # shows: envelope
-> END

=== laminated ===
# ending: lost
# headline: Exhibit 4 at the fee hearing is a slip of paper. He had it laminated.
# review: Ninety minutes for two. I read my slip out loud to the committee, B158. They laughed. Then I told them the rest.
# business: Lost. In June the committee cut the fee and let the grocery stores in. Ninety thousand renewals at $6 are $540,000 a year.
He doesn't throw the slip away. He smooths it flat and puts it in his folder. # mood: haddad cold # holds: haddad paper # shows: slip B158
Mr Haddad: I'm going to need this. # mood: cold
-> END

=== left_his_slip ===
# ending: lost
# headline: “We're the good ones.” He's had it printed on a shirt.
# review: I said they get away with it because we have no choice. The man in charge made a joke. It was a pretty good joke. I'm telling it at the hearing in June.
# business: Lost, with the whole front row for witnesses. He'll be back, because he has to. So will they, and the hearing in June is open to all.
He lays his slip on the counter and squares it with the edge. # mood: haddad cold # shows: slip B158
Mr Haddad: B158. Give it to somebody. # mood: cold # exit: haddad
At 1:55 they call it. They call it three times. # board: B158 # shows: board
-> END

=== take_a_number ===
# ending: lost
# headline: B214. It came up at a quarter past three, and nobody was there.
# review: Ninety minutes, the right window, their letter, their form. Wrong corner. “Take a number.” So I drive with the old address, and when I'm stopped I'll say why.
# business: Lost for the price of a form, four cents. He'll need a second visit at $11 and a hearing on his fine, and his story ends with your name tag.
He looks at the rack. Past it, forty people are in line for a slip of paper. # pose: haddad turn_away
Mr Haddad: No. # mood: cold # exit: haddad
Mrs Halloran: My goodness. # mood: sad
-> END


=== function feel(by)
~ trust = MAX(0, MIN(100, trust + by))
