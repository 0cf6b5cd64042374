# id: registry_line
# title: Ninety minutes for two
# summary: One visitor waits ninety minutes for a two-minute errand, and three people at the vehicle registry decide what those minutes feel like.
# role: Greeter, floor lead, clerk
# trains: Telling the truth about a wait, and moving what can be moved.
# minutes: 10
# level: 1
# customer: haddad
# cast: haddad = Mr Haddad; hair: gray_short; hair_color: grey; skin: tan; wears: navy; glasses: none; beard: chin
# cast: otis = Otis; hair: bald; hair_color: grey; skin: deep; wears: ink; glasses: none; beard: full_medium; shirt: uniform
# cast: halloran = Mrs Halloran; hair: gray_medium; hair_color: white; skin: pale; wears: paper; glasses: round_thick; beard: none
# cast: farida = Farida; hair: hijab; hair_color: black; skin: brown; wears: mustard; glasses: none; beard: none; shirt: badge
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
// He told Mill Street an hour that will hold.
VAR safe_hour = false
// Nell told Ruben about the rule with the chairs.
VAR rule_reported = false
// Every slip in the hall has a time on it.
VAR rows_done = false
// Ruben means to have a line for short visits.
VAR monday_line = false
// The real wait hangs on the front door.
VAR wait_on_door = false
// Farida wrote the ninety minutes down for Ruben.
VAR noted = false
// Red lines crossed and not put right.
VAR wrongs = 0
// Nobody had a fire to put out.
VAR no_fires = true

-> numbers_here


// ---------------------------------------------------------------- Act 1: the greeter

=== numbers_here ===
The vehicle registry: licenses, plates, stickers. Forty people stand in line for a slip with a number. The machine is broken, so you hand out the slips. Otis, the guard, watches. # act: Thursday, 1:00 p.m. # you: Nell, number desk # place: number_desk # enter: otis # board: 28
Otis: The sign says 28 minutes from here. Since noon it's been 55. # mood: weary # holds: coffee # shows: board
The next man has stood in your line for half an hour. He looks at his phone. # sound: ticket_printer # enter: haddad
-> is_it_true

=== is_it_true ===
Mr Haddad: B158. Half an hour for a number, only to change my address. And now the sign says 28 minutes more. Is that true? # mood: tense # holds: paper # shows: slip B158 # stakes: 1 # title: Twenty-eight minutes # ask: What can he do with a true number that he can't do with a kind one? # hint: You know that it isn't 28. At 1:29 he will know it too. # rule: When the sign is wrong, I say the real wait first.
* [“That's what it says, sir. You'll be out of here by half past one, I promise.” #id: half_past_one #empathy: 1 #ownership: 0 #recovery: 0 #slip: promised_air #red: lie]
  # why: Gives him half an hour of relief with a number that the whole desk knows is wrong.
  # hears: Half past one. I can build on that.
  You: That's what it says, sir. You'll be out of here by half past one, I promise.
  ~ feel(5)
  ~ told_half_past = true
  ~ wrongs = wrongs + 1
  ~ no_fires = false
  Mr Haddad: Half past. Good. # mood: hopeful
  “I'll be with you at two,” he says into his phone. “I promise.” Otis looks into his coffee. # pose: haddad on_phone # holds: haddad phone # pose: otis look_down
  -> three_calls
* [“Half an hour gone already. And you keep looking at your phone. Somebody out there needs you.” #id: who_is_waiting #empathy: 4 #ownership: 1 #recovery: 1 #slip: only_felt]
  # why: Sees that somebody else is waiting too, and leaves them both with the wrong number.
  # hears: She noticed. She didn't answer me.
  You: Half an hour gone already. And you keep looking at your phone. Somebody out there needs you.
  ~ feel(0)
  Mr Haddad: Yes. I'm late for a job. So, is it true? # mood: weary
  -> three_calls
* [“No, the sign is wrong, and you need to plan. It's 55 minutes today. I'll write 1:55 on your slip.” #id: put_on_your_slip #empathy: 3 #ownership: 3 #recovery: 3]
  # why: Tells the truth against our own sign and puts it in writing, so that he can plan.
  # hears: Not what I wanted. But I can plan with it.
  You: No, the sign is wrong, and you need to plan. It's 55 minutes today. I'll write 1:55 on your slip. # shows: slip 1:55
  ~ feel(5)
  ~ knows_when = true
  Mr Haddad: Fifty-five. That's the first true number I've had today. # mood: curious
  -> three_calls
* [“I just hand out the slips, sir. If somebody's waiting for you, say half past two. That leaves you time for the line and the drive.” #id: half_past_two #empathy: 1 #ownership: 1 #recovery: 4 #slip: passed_on]
  # why: Gives him an hour that will hold, which is what he needs, and keeps the reason and the desk out of it.
  # hears: So it's not twenty-eight. They just won't say so.
  You: I just hand out the slips, sir. If somebody's waiting for you, say half past two. That leaves you time for the line and the drive.
  ~ feel(0)
  ~ safe_hour = true
  Mr Haddad: Half past two. Then it isn't twenty-eight. You could just say so. # mood: tense
  -> three_calls

=== three_calls ===
Otis: When it's your turn, they call your number three times. Then it's gone. # mood: calm
-> off_the_clock

=== off_the_clock ===
Mr Haddad: I fix elevators. The one on Mill Street is broken, and the house has six floors. And nobody pays me for this hour. Can I wait in my truck? # mood: worried # stakes: 1 # title: Waiting in the truck # ask: Nobody can give him the hour back. What can be given back? # hint: You go to lunch at half past one. Who keeps your promise then? # rule: When someone has to wait, I keep their place in writing.
* [“An hour without pay, and on your feet. Go and sit in your truck. I've written on your slip that you keep your turn.” #id: good_until_two #empathy: 4 #ownership: 3 #recovery: 4]
  # why: Sees the feet as well as the pay, and lets him leave without losing his turn or trusting to anyone's memory.
  # hears: I get my own seat for an hour, and I keep my turn.
  You: An hour without pay, and on your feet. Go and sit in your truck. I've written on your slip that you keep your turn. # shows: slip HOLD
  ~ feel(5)
  ~ place_held = true
  Mr Haddad: “Hold.” In your own handwriting. I'll take that. # mood: amused
  -> past_the_rope
* [“You lose money standing here, and on Mill Street they climb the stairs. How long have they been waiting for you?” #id: paying_to_stand #empathy: 4 #ownership: 1 #recovery: 1 #slip: only_felt]
  # why: Sees what the hour costs him and the house, and leaves him standing in it.
  # hears: She asks. I still can't sit down.
  You: You lose money standing here, and on Mill Street they climb the stairs. How long have they been waiting for you?
  ~ feel(0)
  Mr Haddad: Since eleven. There's an old lady on the sixth floor. # mood: weary
  -> past_the_rope
* [“I can't promise you that. But Ruben is in charge today. I'll tell him your whole story, and he'll come to you.” #id: ruben_gets_it #empathy: 1 #ownership: 4 #recovery: 1 #slip: passed_on]
  # why: Hands him on warm, with the name and the story told, and does nothing about the next fifty minutes.
  # hears: I won't have to say it twice. I will have to stand.
  You: I can't promise you that. But Ruben is in charge today. I'll tell him your whole story, and he'll come to you.
  ~ feel(5)
  ~ story_told = true
  Mr Haddad: The whole story? I don't want to tell it twice. # mood: curious
  -> past_the_rope
* [“Sure. When you're close, one of us runs out and waves. It always works, don't worry.” #id: wave_you_in #empathy: 2 #ownership: 0 #recovery: 0 #slip: promised_air #red: overpromise]
  # why: Is as friendly as a promise can be, and it hangs on “one of us”, which is nobody.
  # hears: I don't even have to watch the board.
  You: Sure. When you're close, one of us runs out and waves. It always works, don't worry.
  ~ feel(5)
  ~ wave_promised = true
  ~ wrongs = wrongs + 1
  ~ no_fires = false
  Mr Haddad: White truck, second meter. I'll watch the door. # mood: hopeful
  -> past_the_rope

=== past_the_rope ===
Ten places behind him a woman leans on a cane. She looks past you, at the empty chairs. # enter: halloran # shows: cane
Otis: Chairs are for people with numbers. That's the rule. # mood: weary
-> somewhere_to_sit

=== somewhere_to_sit ===
Mrs Halloran: I don't need to go first, dear. I need to sit. Can I sit down and keep my place in line? # mood: weary # stakes: 1 # title: The line for the line # ask: Whose rule is it that one needs a number to sit down? # hint: She isn't asking to go first. Mr Haddad has stopped to hear what you say. # rule: When someone can't stand, I bring them what they need.
* [“That's too long to stand with a cane. Take my chair. Is this box any help for your foot? I'll bring your slip.” #id: take_mine #empathy: 4 #ownership: 3 #recovery: 3]
  # why: Sees the cane, asks, gets up, and sends the slip after her. The next one with a cane will have to ask again.
  # hears: She got up. For somebody she'll never see again.
  You: That's too long to stand with a cane. Take my chair. Is this box any help for your foot? I'll bring your slip.
  ~ feel(5)
  Mrs Halloran: Much better. And where will you sit? # mood: relieved
  -> seven_over
* [“That's a silly rule, and it's ours. I'll take it to Ruben the minute he's free and get it changed.” #id: rule_is_over #to: otis #empathy: 1 #ownership: 4 #recovery: 2 #slip: only_owned]
  # why: Takes the rule for ours and means to end it for everyone after her, while she is still on her feet.
  # hears: She's fixing it for next time. The lady is still on her feet.
  You: That's a silly rule, and it's ours. I'll take it to Ruben the minute he's free and get it changed.
  ~ feel(0)
  ~ rule_reported = true
  Otis: And until he's free? # mood: curious
  -> seven_over
* [“I'd love to, ma'am, I really would. But if one sits down, all of them ask. It really isn't long now.” #id: forty_bad_knees #empathy: 0 #ownership: 1 #recovery: 0 #slip: hid_behind_policy]
  # why: Is worried about being fair to forty people who have not asked, in front of one who has.
  # hears: Eleven empty chairs. So that's what I'm dealing with.
  You: I'd love to, ma'am, I really would. But if one sits down, all of them ask. It really isn't long now.
  ~ feel(-10)
  Mrs Halloran: Not long. # mood: sad
  Mr Haddad counts the empty chairs. There are eleven. # mood: haddad cold # pose: haddad turn_away
  -> seven_over
* [“Here's B168. Otis will find you a chair by the wall. And when it's your turn, you can sit at window 9. Next, please?” #id: window_nine #empathy: 1 #ownership: 1 #recovery: 4 #slip: rushed]
  # why: Settles the chair, the window and the way there in one go, as if moving furniture.
  # hears: Fast, and right. She could have looked at her.
  You: Here's B168. Otis will find you a chair by the wall. And when it's your turn, you can sit at window 9. Next, please? # shows: slip B168
  ~ feel(0)
  Mrs Halloran: Nobody has walked me to a chair since my wedding. # mood: amused
  -> seven_over


// ---------------------------------------------------------------- Act 2: the floor lead

=== seven_over ===
Seven windows are open, of fifteen. The board says B127. A man in a green cap checks his slip. {place_held || wave_promised:Mr Haddad has come in from his truck to look.|Mr Haddad hasn't moved.}{story_told: Nell has told you his story.}{safe_hour: He has told Mill Street half past two.} # act: 1:35 p.m. # you: Ruben, floor lead # place: registry_hall # enter: haddad # board: B127 # shows: board
{ told_half_past: -> she_promised | -> microphone }

=== she_promised ===
Mr Haddad: The young woman at the desk promised me half past one. So I promised Mill Street two o'clock. # mood: angry # stakes: 1 # title: Nell's half past one # ask: Nell isn't here. Whose word was it? # hint: Because of us he has promised others two o'clock. What do they need now? # rule: When one of us gave a time, I stand by it or say it was wrong.
* [“Nell started three weeks ago, she shouldn't promise things. I'd say two o'clock, give or take.” #id: three_weeks_in #empathy: 1 #ownership: 0 #recovery: 2 #slip: blamed #repairs: half_past_one]
  # why: Begins by proving that Nell is not the county, and ends with another guess.
  # hears: So her word was nothing, and his is “give or take”.
  You: Nell started three weeks ago, she shouldn't promise things. I'd say two o'clock, give or take.
  ~ feel(-10)
  Mr Haddad: She's the only one who talked to me. # mood: cold
  -> microphone
* [“Then it's our promise, and it was wrong. It's 1:55. I'll call Mill Street with you and tell them so.” #id: call_mill_street #empathy: 3 #ownership: 4 #recovery: 4 #repairs: half_past_one]
  # why: Takes her word for the county's, and carries the true time on to where the false one went.
  # hears: He'd say it to their faces. All right.
  You: Then it's our promise, and it was wrong. It's 1:55. I'll call Mill Street with you and tell them so.
  ~ feel(5)
  ~ wrongs = wrongs - 1
  ~ knows_when = true
  Mr Haddad: They'll like that. They think it's always me. # mood: relieved
  -> microphone
* [“So you took her word. You passed it on, and now you're the one they can't rely on. That's not fair to you.” #id: her_word_yours #empathy: 4 #ownership: 1 #recovery: 0 #slip: only_felt #repairs: half_past_one]
  # why: Finds exactly where the lie went on to, and leaves it there.
  # hears: That's it. And what time is it really?
  You: So you took her word. You passed it on, and now you're the one they can't rely on. That's not fair to you.
  ~ feel(-5)
  Mr Haddad: No, it isn't. And I still haven't got a time. # mood: weary
  -> microphone
* [“That was wrong of us. Here's a true time: 1:55, with my name. If it changes, I'll tell you first.” #id: signed_by_me #empathy: 2 #ownership: 3 #recovery: 3 #repairs: half_past_one]
  # why: Replaces the false time by a true one with a name under it, and lets him explain it to Mill Street.
  # hears: A time and a name. I'll take those.
  You: That was wrong of us. Here's a true time: 1:55, with my name. If it changes, I'll tell you first. # shows: slip 1:55
  ~ feel(0)
  ~ wrongs = wrongs - 1
  ~ knows_when = true
  Mr Haddad: Signed. Now I only have to tell six floors. # mood: calm
  -> microphone

=== microphone ===
Mr Haddad: {knows_when:I know now that my turn is at 1:55. Nobody has told the others. You've got a microphone.|My 28 minutes are over, and nobody has said a word to us. You've got a microphone.} # mood: tense # stakes: 1 # title: The microphone # ask: What does a room think while nobody speaks? # hint: They will wait either way. What is it that they don't know? # rule: When a wait runs over, I say how long and why before anyone has to ask.
* [“If I tell them all at once I've got a riot on my hands. I'd rather go along the rows and write down each one's time.” #id: row_by_row #empathy: 1 #ownership: 1 #recovery: 4 #slip: brushed_off]
  # why: Gives every single person their own true time, and is a little afraid of all of them.
  # hears: I get my time. I'm also a riot.
  You: If I tell them all at once I've got a riot on my hands. I'd rather go along the rows and write down each one's time.
  ~ feel(0)
  ~ knows_when = true
  ~ rows_done = true
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
* [“Everyone, this is Ruben. We left you guessing. Half our clerks are out. It's 55 minutes today. Next news at ten to two.” #id: this_is_ruben #empathy: 3 #ownership: 4 #recovery: 3]
  # why: Gives a name, what it was like, the true time, the reason and the hour of the next word, to everyone at once.
  # hears: There's somebody in charge. And he can count.
  You: Everyone, this is Ruben. We left you guessing. Half our clerks are out. It's 55 minutes today. Next news at ten to two.
  ~ feel(5)
  ~ knows_when = true
  ~ news_due = true
  Heads come up. The last time it was a fire drill.
  Mr Haddad: That's what I tell people. You can't make the elevator come. You can say which floor it's on. # mood: calm
  -> due_since_one
* [“Everyone, I'm Ruben. You gave up lunch or pay for this, and we told you nothing. Who has somebody waiting?” #id: raise_a_hand #empathy: 4 #ownership: 2 #recovery: 0 #slip: only_felt]
  # why: Says out loud what the room is thinking and asks the right question, and has nothing for the answer.
  # hears: He knows what it's like. And now?
  You: Everyone, I'm Ruben. You gave up lunch or pay for this, and we told you nothing. Who has somebody waiting?
  ~ feel(0)
  Every hand goes up. Nobody knows what comes next, not even you. # shows: hands
  Mr Haddad: You asked. Now you have to do something. # mood: amused
  -> due_since_one

=== due_since_one ===
{ rule_reported:
  Otis carries chairs to the rope. Nell has sent you a note about them. # enter: otis
}
Farida: Ruben. Dev and I have been on since eight. Our break was at one. # exit: otis # enter: farida # mood: weary
-> breaks_due

=== breaks_due ===
Mr Haddad: Seven windows, and two close for a break? # mood: angry # stakes: 1 # title: Seven windows, then five # ask: Who are breaks for, and who pays for them? # hint: Two people in front of you are worn out, one on each side of the counter. Can you help both? # rule: When breaks are due, I give them one by one and fill the chair.
* [“No break since eight for her, and an hour without pay for you. I'd be sick of this place on either side of the counter.” #id: both_done_in #empathy: 4 #ownership: 2 #recovery: 0 #slip: only_felt]
  # why: Sees two worn-out people where each of them sees a counter, and still has two breaks and no plan.
  # hears: She's as tired as I am. Fine. So now what?
  You: No break since eight for her, and an hour without pay for you. I'd be sick of this place on either side of the counter.
  ~ feel(0)
  Farida: I've been sitting, at least. # mood: weary
  Mr Haddad: Let her go. Then tell me the plan. # mood: weary
  -> baby_testing
* [“Those are the rules, sir. They get fifteen minutes, and I can't touch that. It's not long, you'll see.” #id: its_the_rules #empathy: 1 #ownership: 1 #recovery: 0 #slip: hid_behind_policy]
  # why: Stands up for the breaks, rightly, and lets the people in the chairs pay for them.
  # hears: It's nobody's idea. It's just my afternoon.
  You: Those are the rules, sir. They get fifteen minutes, and I can't touch that. It's not long, you'll see.
  ~ feel(-10)
  Two more shutters come down. # exit: farida # shows: shutter
  Mr Haddad: Five. # mood: cold
  -> baby_testing
* [“Could you and Dev hang on till three? Just look at this room. I'll make it up to you both, I swear.” #id: hang_on_till_three #to: farida #empathy: 0 #ownership: 1 #recovery: 1 #slip: promised_air]
  # why: Picks the people on the visitors' side of the glass, and borrows it from the two who can't say no.
  # hears: Good for me. I wouldn't want to be her.
  You: Could you and Dev hang on till three? Just look at this room. I'll make it up to you both, I swear.
  ~ feel(-5)
  ~ no_break = true
  Farida: Three. Sure. # mood: cold
  She goes back to her window. She doesn't say anything else. # exit: farida
  -> baby_testing
* [“You're both right. Farida goes now, then Dev, and I'll sit at their windows myself. It stays at seven.” #id: open_seven #empathy: 3 #ownership: 4 #recovery: 4]
  # why: Keeps the breaks and the windows both, by giving away the one thing that is the lead's to give.
  # hears: It doesn't get slower. He's paying for it himself.
  You: You're both right. Farida goes now, then Dev, and I'll sit at their windows myself. It stays at seven.
  ~ feel(5)
  Farida: You used to work a window? I never knew. # mood: amused
  -> baby_testing

=== baby_testing ===
B133. Somewhere a baby begins to cry, quietly at first. # exit: farida # enter: adeyemi # board: B133 # shows: board
Ms Adeyemi: I only need a sticker for my license plate. Two minutes. The baby was fine for the first hour. # mood: weary
-> short_ones

=== short_ones ===
Mr Haddad: Mine takes two minutes, too. So does half of this room. # mood: tense # stakes: 1 # title: Two minutes each # ask: What can leave the line without anyone losing a place? # hint: Who in this room does not need a window at all? # rule: When the line is slow, I take out whoever doesn't need it.
* [“There should be a line for short visits, and making one is my job. I never did. Next week we'll have one.” #id: short_line_by_monday #empathy: 1 #ownership: 4 #recovery: 1 #slip: only_owned]
  # why: Owns up to the line that should have been there, and gives it a day when she won't need it.
  # hears: Honest. But she's here today.
  You: There should be a line for short visits, and making one is my job. I never did. Next week we'll have one.
  ~ feel(0)
  ~ monday_line = true
  Ms Adeyemi: By next week she'll be walking. # mood: amused
  -> mill_street_calls
* [“She should be asleep. You can order the sticker on your phone, I'll show you. Who else only needs a sticker?” #id: on_your_phone #to: adeyemi #empathy: 3 #ownership: 3 #recovery: 4]
  # why: Sees the nap, takes out of the line what never needed it, and asks who else can go home.
  # hears: She's out, I'm closer, and nobody got cheated.
  You: She should be asleep. You can order the sticker on your phone, I'll show you. Who else only needs a sticker?
  ~ feel(5)
  Eleven more hands go up. # shows: hands
  Ms Adeyemi: You could put that on your sign. # mood: amused
  -> mill_street_calls
* [“She missed her nap. You've carried her for an hour. And if you take her outside, you lose your turn. You can't win.” #id: missed_her_nap #to: adeyemi #empathy: 4 #ownership: 1 #recovery: 1 #slip: only_felt]
  # why: Sees the whole trap she is in and says so, and does not open it.
  # hears: He sees her. Now do something with it.
  You: She missed her nap. You've carried her for an hour. And if you take her outside, you lose your turn. You can't win.
  ~ feel(0)
  Ms Adeyemi: I can't. You have kids. # mood: amused
  The baby has stopped being quiet about it. # mood: adeyemi weary
  -> mill_street_calls
* [“Let me look up your car. Okay, I see two unpaid fines. So it's not two minutes, it's twenty.” #id: two_unpaid_fines #to: adeyemi #empathy: 0 #ownership: 1 #recovery: 0 #slip: rushed #red: disclose]
  # why: Wants to save her a wasted wait, and reads her file to the front three rows.
  # hears: If he says that about her, what will they say about me?
  You: Let me look up your car. Okay, I see two unpaid fines. So it's not two minutes, it's twenty.
  ~ feel(-15)
  ~ wrongs = wrongs + 1
  ~ no_fires = false
  Ms Adeyemi: Could you say that louder? The back row missed it. # mood: furious
  Mr Haddad studies the floor. # mood: haddad cold # pose: haddad look_down
  -> mill_street_calls

=== mill_street_calls ===
B141. There are seventeen people before him. His phone buzzes. # exit: adeyemi # sound: phone_buzz # holds: haddad phone # board: B141 # shows: board
-> who_would_mind

=== who_would_mind ===
Mr Haddad: Mill Street again. A woman is sitting on the stairs with her shopping. I only need two minutes. Put me in now. Who would mind? # mood: worried # stakes: 1 # title: Who would mind? # ask: What makes a no fair? # hint: If he goes first, who has to wait longer? And what does the woman on the stairs need to know? # rule: When I have to say no, I say who it's for and what I can give instead.
* [“I hear you, sir, I really do. But if I do it for you, I have to do it for everyone here. You can see that, can't you?” #id: for_everyone #empathy: 0 #ownership: 2 #recovery: 1 #slip: hid_behind_policy]
  # why: Says the right no in the one form that makes everyone who hears it feel like no one.
  # hears: I'm not a person. I'm “everyone”.
  You: I hear you, sir, I really do. But if I do it for you, I have to do it for everyone here. You can see that, can't you?
  ~ feel(-10)
  Mr Haddad: Everyone hasn't got a lady on the stairs. # mood: cold
  -> bingo
* [“For two minutes? Go on, then. Window 7, quick, before anyone looks up. I didn't see you.” #id: before_anyone_looks #empathy: 2 #ownership: 0 #recovery: 0 #slip: promised_air]
  # why: Can't bear to say no to him, and says it without a word to the seventeen in between.
  # hears: He's decent. Why do I feel like a thief?
  You: For two minutes? Go on, then. Window 7, quick, before anyone looks up. I didn't see you.
  ~ feel(0)
  ~ seen_jumping = true
  ~ no_fires = false
  -> i_can_read
* [“She's stuck on those stairs. She has her bags, and you're the one she calls. It's hard to sit here with that.” #id: milk_getting_warm #empathy: 4 #ownership: 1 #recovery: 1 #slip: only_felt]
  # why: Is with him on those stairs for a moment, and has not answered.
  # hears: He can see her. He hasn't said yes or no.
  You: She's stuck on those stairs. She has her bags, and you're the one she calls. It's hard to sit here with that.
  ~ feel(0)
  Mr Haddad: “Soon.” I told her soon. I've started to talk like you people. # mood: weary
  -> bingo
* [“No, seventeen people have waited as long as you. But tell her a time. It's your turn at 1:55. Say twenty past two.” #id: seventeen_people #empathy: 3 #ownership: 3 #recovery: 3]
  # why: Says no and for whom, with no rule to hide behind, thinks of the woman and gives him a time to hand on.
  # hears: It's a no. But it's a no I could say to her face.
  You: No, seventeen people have waited as long as you. But tell her a time. It's your turn at 1:55. Say twenty past two.
  ~ feel(5)
  He calls her back. # pose: haddad on_phone
  Mr Haddad: Twenty past two. Not “soon.” Twenty past. # mood: calm # pose: on_phone
  -> bingo

=== i_can_read ===
He is three steps from window 7. “I'm B147,” the man in the green cap says loudly, “and he's B158. I was first!” Somebody starts to film. # mood: haddad sad # pose: haddad turn_away # shows: filming # stakes: 1 # title: The phone goes up # ask: Who was wronged here, and by whom? # hint: You sent him there. Whom are they all looking at? # rule: When I have been unfair to the line, I say so to the line.
* [“It's two minutes, folks. He'd be done by now if we weren't all standing around here talking, wouldn't he?” #id: done_by_now #empathy: 0 #ownership: 0 #recovery: 1 #slip: argued #repairs: before_anyone_looks]
  # why: Does the arithmetic, correctly, for people who were not asked.
  # hears: Now they're all looking at me.
  You: It's two minutes, folks. He'd be done by now if we weren't all standing around here talking, wouldn't he?
  ~ feel(-10)
  Mr Haddad: Forget it. I'm not that guy. # mood: cold
  He goes back and sits down again. The phone is still filming. # exit: haddad # shows: filming
  -> bingo
* [“You sat here for an hour. You kept to the rules, and then I let somebody past you. I'd be angry, too.” #id: like_a_fool #empathy: 4 #ownership: 2 #recovery: 0 #slip: only_felt #repairs: before_anyone_looks]
  # why: Knows exactly what the green cap is feeling, and leaves Mr Haddad standing at the window.
  # hears: He's right, too. I'm still standing here.
  You: You sat here for an hour. You kept to the rules, and then I let somebody past you. I'd be angry, too.
  ~ feel(-5)
  The man in the cap nods.
  Mr Haddad: I'll wait. Let me wait. # mood: sad
  -> bingo
* [“That was me, not him, and I was wrong. B142 is next, please. Mr Haddad, I'm sorry I put you in this spot.” #id: put_you_there #empathy: 3 #ownership: 4 #recovery: 4 #repairs: before_anyone_looks]
  # why: Takes it in front of those who saw it, puts the order right and gets him out of their eyes.
  # hears: He stood in front of me. He didn't have to.
  You: That was me, not him, and I was wrong. B142 is next, please. Mr Haddad, I'm sorry I put you in this spot. # board: B142
  ~ feel(5)
  ~ seen_jumping = false
  The phone is put away.
  Mr Haddad: I asked. That part's mine. # mood: weary
  -> bingo
* [“Okay, fair is fair. So Mr Haddad goes back to his seat. From here on we go by the board. B142, please.” #id: by_the_board #empathy: 1 #ownership: 1 #recovery: 3 #slip: rushed #repairs: before_anyone_looks]
  # why: Puts the order right at once, and leaves him to look like the one who broke it.
  # hears: He let me in, and he sent me back. I only walked.
  You: Okay, fair is fair. So Mr Haddad goes back to his seat. From here on we go by the board. B142, please. # board: B142
  ~ feel(-10)
  ~ seen_jumping = false
  The phone is put away. He sits, and looks at nobody. # mood: haddad cold # exit: haddad
  -> bingo

=== bingo ===
{news_due:Ten to two: you tell them more. }{rows_done:Every slip has a time on it now. }{monday_line:“Short line,” you have written on your hand. }B147. The green cap gets up. Mr Haddad reads the sign on the wall. # board: B147 # shows: board # holds: haddad nothing # pose: haddad turn_away
-> new_fees

=== new_fees ===
Mr Haddad: “New machines. Quicker service. New fees.” The fees are the part that works. And I have nowhere else to go. # mood: angry # pose: pointing # holds: nothing # shows: new_fees # stakes: 2 # title: Quicker service, new fees # ask: He is right. What do you do with that? # hint: In his shoes, what would you say about that sign? # rule: When a visitor is right about us, I say so before anything else.
* [“Three things on that sign, and all you ever get is the fees. You can't go anywhere else, and we know it.” #id: got_the_last_one #empathy: 4 #ownership: 1 #recovery: 1 #slip: only_felt]
  # why: Reads the sign the way he has to read it, and leaves it hanging.
  # hears: That's it exactly. It's still up there.
  You: Three things on that sign, and all you ever get is the fees. You can't go anywhere else, and we know it.
  ~ feel(0)
  Mr Haddad: That's it. In June the fee committee wants to hear from people. I might go. # mood: cold
  -> window_open
* [“Have you tried Harlan, sir? It's forty miles away, and it's even slower. We're the good ones.” #id: the_good_ones #empathy: 0 #ownership: 0 #recovery: 0 #slip: brushed_off #red: insult]
  # why: Reaches for a joke, as one does at 1:50 with a full room, and it says what he just said, laughing.
  # hears: They know. They think it's funny.
  You: Have you tried Harlan, sir? It's forty miles away, and it's even slower. We're the good ones.
  ~ feel(-30)
  -> left_his_slip
* [“The state puts those up, sir. But I can hang the real wait on the front door every half hour, from today.” #id: head_office #empathy: 1 #ownership: 2 #recovery: 4 #slip: passed_on]
  # why: Gives everyone after him the true time before they park, and takes care to own nothing else.
  # hears: Good for tomorrow's people. And it's nobody's sign.
  You: The state puts those up, sir. But I can hang the real wait on the front door every half hour, from today.
  ~ feel(0)
  ~ wait_on_door = true
  Mr Haddad: Then one sign here will be true. That's a start. # mood: amused
  -> window_open
* [“You're right. You pay, you can't go elsewhere, and we're slow. That sign comes down until it's true.” #id: comes_down #empathy: 3 #ownership: 4 #recovery: 2]
  # why: Says what he said, about us, without a “but”, and does the one thing that can be done at once.
  # hears: He agreed with me. Out loud. On a chair.
  You: You're right. You pay, you can't go elsewhere, and we're slow. That sign comes down until it's true.
  ~ feel(5)
  ~ sign_down = true
  You climb on a chair. It's screwed on.
  Mr Haddad: You need a screwdriver. Here. # mood: amused # shows: screwdriver
  -> window_open


// ---------------------------------------------------------------- Act 3: the clerk

=== window_open ===
{no_break:Six hours and no break. You can hardly read the forms.|You had fifteen minutes and a pear. It helped.} {sign_down:Ruben goes by with a big sign under his arm.} # act: 1:55 p.m. # you: Farida, window 7 # place: clerk_counter # board: B157
{ wave_promised: -> nobody_comes | -> comes_up }

=== comes_up ===
B158, says the board. He checks his slip, and checks it again. # enter: haddad # holds: haddad paper # board: B158 # shows: board
-> four_blocks

=== nobody_comes ===
He's in his truck. You call B158 three times. Five numbers later he runs in. # enter: haddad # mood: haddad tense # holds: haddad paper # sound: door_chime # board: B163 # shows: board
-> never_waved

=== never_waved ===
Mr Haddad: She said one of you would wave. I never took my eyes off that door. # mood: furious # stakes: 1 # title: The wave that never came # ask: The rule says that his number is gone. What does the promise say? # hint: He did what he was told. Did we? # rule: When the mistake was ours, they keep their turn.
* [“You watched that door. You did as you were told, and it went by without you. What a rotten feeling.” #id: did_your_part #empathy: 4 #ownership: 1 #recovery: 0 #slip: only_felt #repairs: wave_you_in]
  # why: Knows what it is to have trusted someone and sat there, and leaves him without a turn.
  # hears: It is. So what happens now?
  You: You watched that door. You did as you were told, and it went by without you. What a rotten feeling.
  ~ feel(-5)
  Mr Haddad: Rotten is the word. And now? # mood: sad
  “Oh, take him,” says B164.
  -> four_blocks
* [“We said we'd wave, and we didn't. So your turn isn't gone, it's now. He goes before B164, please. You can blame me.” #id: your_turn_is_now #empathy: 2 #ownership: 4 #recovery: 4 #repairs: wave_you_in]
  # why: Keeps a colleague's promise late but whole, and tells the one person who pays for it.
  # hears: She never even asked whose promise it was.
  You: We said we'd wave, and we didn't. So your turn isn't gone, it's now. He goes before B164, please. You can blame me.
  ~ feel(5)
  ~ wrongs = wrongs - 1
  B164 nods and steps back. # mood: haddad relieved
  -> four_blocks
* [“That's Nell, and she's at lunch. You should have stayed in here, sir. Stand over there, will you? I'll fit you in.” #id: stay_in_the_room #empathy: 1 #ownership: 0 #recovery: 2 #slip: blamed #repairs: wave_you_in]
  # why: Lets him back in some time, together with the blame for being out.
  # hears: I get my turn, and it's my fault I need it.
  You: That's Nell, and she's at lunch. You should have stayed in here, sir. Stand over there, will you? I'll fit you in.
  ~ feel(-10)
  Mr Haddad: I was told not to. By you people. # mood: cold
  -> four_blocks
* [“That shouldn't happen. I'll ask Ruben if I can still take you now. If he says no, I'll argue.” #id: ill_argue #empathy: 2 #ownership: 3 #recovery: 3 #repairs: wave_you_in]
  # why: Goes and gets his turn back, from somebody else, with a small chance of a no.
  # hears: She's on my side. I hope she wins.
  You: That shouldn't happen. I'll ask Ruben if I can still take you now. If he says no, I'll argue.
  ~ feel(0)
  ~ wrongs = wrongs - 1
  Ruben says yes before you have finished. # mood: haddad calm
  -> four_blocks

=== four_blocks ===
Mr Haddad: I moved four blocks. For that, your letter says, I have to come here. It has cost me ninety minutes. # mood: weary # stakes: 1 # title: Ninety minutes, four blocks # ask: For ninety minutes he has been a number. What ends that? # hint: He has just told you what it cost. Which part did you hear? # rule: When someone reaches my window, the wait comes first and the papers second.
* [“Ninety minutes for one address. That's ours, all of it. I'll write it down for the boss today, and I'll sign it.” #id: name_under_it #empathy: 2 #ownership: 4 #recovery: 1 #slip: only_owned]
  # why: Takes all ninety for ours and carries them upstairs, while his two minutes wait.
  # hears: She means it. Can she mean it and type?
  You: Ninety minutes for one address. That's ours, all of it. I'll write it down for the boss today, and I'll sign it.
  ~ feel(0)
  ~ noted = true
  Mr Haddad: Put the four blocks in, too. # mood: amused
  -> wrong_corner
* [“I've got the right page open. License, lease, one signature, and you're out that door by two. Ready?” #id: ready_go #empathy: 1 #ownership: 1 #recovery: 4 #slip: rushed]
  # why: Gives him every minute that is left and not a word about the ones that are gone.
  # hears: Quick. I'm still a number, but a quick one.
  You: I've got the right page open. License, lease, one signature, and you're out that door by two. Ready?
  ~ feel(0)
  Mr Haddad: You sound like me at work. # mood: amused
  -> wrong_corner
* [“Ninety minutes, and you still keep looking at the door. I'm sorry, that wait is ours. You'll be out by two.” #id: where_should_you_be #empathy: 4 #ownership: 3 #recovery: 3]
  # why: Says sorry and whose it is, sees a man with somewhere to be, and gives him the minute he'll be out.
  # hears: She looked up. She said it first.
  You: Ninety minutes, and you still keep looking at the door. I'm sorry, that wait is ours. You'll be out by two.
  ~ feel(5)
  Mr Haddad: They need me on Mill Street. On my back, under an elevator. # mood: calm
  -> wrong_corner
* [“Hi there, thanks so much for waiting! How are we today? I'll need an ID and proof of address, please.” #id: how_are_we #empathy: 0 #ownership: 1 #recovery: 2 #slip: scripted]
  # why: Is the greeting from the training film, to someone who has just said how he is.
  # hears: I could have told that to the kiosk.
  You: Hi there, thanks so much for waiting! How are we today? I'll need an ID and proof of address, please.
  ~ feel(-15)
  Mr Haddad: We've been better. # mood: cold
  -> wrong_corner

=== wrong_corner ===
{wait_on_door:“Real wait, 55 minutes,” somebody reads out from the front door. }He hands you the form from your letter. It's last year's form. Your machine can't read it. # sound: page # holds: haddad nothing # shows: form
-> that_face

=== that_face ===
Mr Haddad: I fix things all day. I know how people look when something's wrong. What's wrong with my form? # mood: tense # stakes: 2 # title: Something is wrong # ask: Who sent him the wrong form? # hint: There's a new form in your drawer. Whose mistake was the old one? # rule: When our paper is wrong, I do the writing.
* [“You know what? I'll act as if I hadn't seen the date. I'll just stamp it and you can go. If anybody asks, it was the new one.” #id: never_saw_it #empathy: 2 #ownership: 1 #recovery: 1 #slip: promised_air]
  # why: Wants to spare him one more minute, and sends him off with a paper that a machine will read.
  # hears: Is that allowed? She's sweet.
  You: You know what? I'll act as if I hadn't seen the date. I'll just stamp it and you can go. If anybody asks, it was the new one.
  ~ feel(5)
  ~ bounced = true
  Mr Haddad: Is that allowed? # mood: curious
  -> two_minutes_ten
* [“Ninety minutes with the wrong paper in your hand, and nobody told you. Now I have to tell you.” #id: are_you_okay #empathy: 4 #ownership: 1 #recovery: 1 #slip: only_felt]
  # why: Feels it with him, and has still not said what happens to him now.
  # hears: She's sorry for me. Do I have to line up again?
  You: Ninety minutes with the wrong paper in your hand, and nobody told you. Now I have to tell you.
  ~ feel(0)
  Mr Haddad: Tell me I don't line up again, and I'm okay. # mood: tense
  You get out a new form.
  -> two_minutes_ten
* [“That's last year's form. The new ones are by the door over there. Could you fill one in and take a number?” #id: rack_by_the_door #empathy: 0 #ownership: 0 #recovery: 0 #slip: made_them_work]
  # why: Follows the binder to the letter, kindly, and costs him another ninety minutes for our own mistake.
  # hears: Take a number.
  You: That's last year's form. The new ones are by the door over there. Could you fill one in and take a number?
  ~ feel(-30)
  -> take_a_number
* [“Our letter sent you the wrong form. You've done enough today. I'll fill in a new one. Will you check it?” #id: i_do_the_writing #empathy: 3 #ownership: 4 #recovery: 4]
  # why: Says whose mistake it is and that he has done his share, does the work of it and leaves him his part.
  # hears: I wasn't the one who got it wrong.
  You: Our letter sent you the wrong form. You've done enough today. I'll fill in a new one. Will you check it?
  ~ feel(5)
  He checks every box. # holds: haddad paper
  Mr Haddad: You write neater than the letter. # mood: relieved
  -> two_minutes_ten

=== two_minutes_ten ===
{noted:Your note to Ruben lies ready on the desk. }Your stamp comes down. It took two minutes and ten seconds. # sound: stamp # holds: haddad nothing # shows: stamp
-> three_weeks

=== three_weeks ===
Mr Haddad: That was it? In three weeks my mother's car needs its sticker. She's eighty-six. Do we both sit here for ninety minutes again? # mood: worried # stakes: 1 # title: Again in three weeks # ask: In three weeks the line is just as long. What can you give him that isn't a favor? # hint: What happens if you are ill that day? # rule: When there will be a next time, I settle it before they leave.
* [“No, she won't sit there, and you won't lose your pay. Come three weeks from today, at eight. I'll have it ready, or Dev will.” #id: dev_has_the_page #empathy: 3 #ownership: 4 #recovery: 3]
  # why: Sees both of them in the chairs, and gives a day, a minute, a name and a second name, so that it holds without her.
  # hears: It's written down. It doesn't need luck.
  You: No, she won't sit there, and you won't lose your pay. Come three weeks from today, at eight. I'll have it ready, or Dev will.
  ~ feel(5)
  ~ next_time_settled = true
  At window 9 Dev turns his wheelchair and writes it down, too. # mood: haddad hopeful # shows: low_window
  -> verdict
* [“Another afternoon without pay. And she'd sit on those chairs, at eighty-six. I'd be dreading that day already.” #id: since_the_letter #empathy: 4 #ownership: 2 #recovery: 0 #slip: only_felt]
  # why: Sees the next ninety minutes coming just as he does, and lets them come.
  # hears: She gets it. I'll bring a cushion.
  You: Another afternoon without pay. And she'd sit on those chairs, at eighty-six. I'd be dreading that day already.
  ~ feel(0)
  Mr Haddad: I am. She is, too. # mood: weary
  -> verdict
* [“Nobody has to come for hers. I start it here, you type in her plate, the sticker comes by mail. Next, please?” #id: no_line_at_all #empathy: 1 #ownership: 1 #recovery: 4 #slip: rushed]
  # why: Does away with the next wait altogether in forty seconds, and is already looking past him.
  # hears: So nobody has to come at all.
  You: Nobody has to come for hers. I start it here, you type in her plate, the sticker comes by mail. Next, please?
  ~ feel(0)
  ~ next_time_settled = true
  ~ by_mail = true
  Mr Haddad: By mail? And I've been dreading it for weeks. # mood: curious # sound: keyboard
  -> verdict
* [“Don't you two line up again. Come straight to my window, ask for Farida, I'll squeeze you in. Okay?” #id: ask_for_farida #empathy: 2 #ownership: 1 #recovery: 0 #slip: promised_air]
  # why: Means it, and makes next month's line a little longer for everyone without a Farida.
  # hears: Nice of her. I hope she's in that day.
  You: Don't you two line up again. Come straight to my window, ask for Farida, I'll squeeze you in. Okay?
  ~ feel(-5)
  Mrs Halloran has heard every word. # mood: halloran curious
  Mr Haddad: And that lady? Who does she ask for? # mood: weary
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
# headline: “They can't make it quicker,” he tells people. “But they tell you how long, and it's true.”
# review: They couldn't make it shorter, so they told me how long, and why. And for my mother they found a way around it. Ask them. They'll say.
# business: Kept. True answers and a name in a book cost us nothing. In June he spoke to the fee committee, for more clerks and not for a lower fee, and 90,000 renewals at $6 stayed here.
# picture: The elevator on Mill Street, its doors open, an arrow lit. Two bags of groceries stand inside.
Before half past two the elevator on Mill Street goes up, with a woman and her groceries. # mood: haddad relieved # shows: elevator
Three weeks later {by_mail:his mother's sticker comes in the mail|his mother is done in four minutes}. # mood: haddad delighted # shows: sticker
Mr Haddad: She wants to know what I was complaining about. # mood: amused
-> END

=== before_half_past ===
# ending: kept
# headline: He was on Mill Street before half past two. He has told nobody about you.
# review: Long wait. The people were straight with me, most of them. I have my new address.
# business: Kept, quietly. No second visit, which would cost us $11, and no complaint, which costs two clerks a morning. Nobody will speak up for us either.
# picture: Mill Street. The clock says 2:25, and a man with a folder is almost at the door.
Mr Haddad: You were all right. The ninety minutes weren't. # mood: calm
He nods to B168 and leaves, not quite running. # exit: haddad
Mrs Halloran: I only have a question, dear. # mood: calm
-> END

=== larkins_market ===
# ending: at_risk
# headline: In September the supermarket starts to sell stickers. He will go there.
# review: I got my new address. I also got a flyer in the parking lot. From September I can do this next to the bread.
# business: At risk. He must come here until September, and not one day after. 90,000 people pay us $6 each, and most of them have stood where he stood.
# picture: A supermarket. Beside the bread there is a little window, with a sticker on the glass.
He puts his papers back in the folder, in order. # holds: haddad paper
Mr Haddad: Larkin's Market gets a license window in September. Next to the bread. Did you know that? # mood: cold
-> END

=== famous ===
# ending: at_risk
# headline: The green cap filmed it. Forty thousand views. You can read his number.
# review: I asked to go first, and they said yes. I'd have been fine with a no. I'm the guy in the video now.
# business: At risk. Eleven complaints by Monday, none of them from him. Each costs two clerks a morning, so the line gets longer.
# picture: A phone with the film on it: a man at a counter who holds up a number, with hearts flying past him.
He gets his new address. Nobody in the row looks at him now. All of them have seen it. # mood: haddad sad # pose: haddad look_down
Mr Haddad: Is there another door? # mood: sad
-> END

=== came_back ===
# ending: at_risk
# headline: It came back in three weeks. It was last year's form.
# review: The lady at the window did me a favor. I'm standing in line again. It's as long as the last time.
# business: At risk. One kind shortcut, two visits, a $60 fine for the wrong address and an hour for whoever has to explain it.
# picture: A doormat with an envelope on it, stamped in red. Out of it looks a form with last year's corner.
Two minutes, and everything is stamped. # mood: haddad relieved # shows: stamp
In three weeks the county sends it all back. The envelope goes to the old address. # mood: haddad weary # shows: envelope
-> END

=== laminated ===
# ending: lost
# headline: In June he shows the fee committee a slip of paper. He has had it framed.
# review: Ninety minutes for two minutes of work. I read my slip out loud to the committee, B158. They laughed. Then I told them the rest.
# business: Lost. In June the committee cut the fee and let the grocery stores in. Ninety thousand renewals at $6 are $540,000 a year.
# picture: A hearing room. On the table before the microphone stands the slip, B158, under glass.
He doesn't throw the slip away. He smooths it flat and puts it in his folder. # mood: haddad cold # holds: haddad paper # shows: slip B158
Mr Haddad: I'm going to need this. # mood: cold
-> END

=== left_his_slip ===
# ending: lost
# headline: “We're the good ones.” He's had it printed on a shirt.
# review: I said they get away with it because we have no choice. The man in charge made a joke. It was a pretty good joke. I'm telling it to the fee committee in June.
# business: Lost, with the whole front row for witnesses. He'll be back, because he has to. So will they, and in June the fee committee wants to hear from all of them.
# picture: His slip, B158, on the counter, square with the edge. The board calls it. The chair is empty.
He lays his slip on the counter, very straight. # mood: haddad cold # pose: haddad look_down # shows: slip B158
Mr Haddad: B158. Give it to somebody. # mood: cold
At 1:55 they call it. They call it three times. # exit: haddad # board: B158 # shows: board
-> END

=== take_a_number ===
# ending: lost
# headline: They called his new number at a quarter past three. Nobody was there.
# review: Ninety minutes, the right window, their letter, their form. Last year's form. “Take a number.” So I drive with the old address, and when I'm stopped I'll say why.
# business: Lost for the price of a form, four cents. He'll need a second visit at $11 and a hearing on his fine, and his story ends with your name tag.
# picture: The ticket printer by the door. His new number still hangs from it. It is a quarter past three.
He looks at the forms by the door. Beside them, forty people stand in line for a slip of paper. # pose: haddad turn_away
Mr Haddad: No. # mood: cold
Mrs Halloran: My goodness. # exit: haddad # mood: sad
-> END


=== function feel(by)
~ trust = MAX(0, MIN(100, trust + by))
