# id: lost_tablet
# title: One of two hundred
# summary: A wrong message makes her hurry, an open tablet stays behind in a seat pocket, and three people at a good airline bring it home.
# role: Cabin cleaner, flight services, lost property
# trains: Answering the next question before it is asked.
# minutes: 7
# level: 1
# customer: vidal
# cast: vidal = Ms Vidal; hair: medium_short; hair_color: auburn; skin: light; wears: sage; glasses: round; beard: none; chair: wheelchair
# cast: gus = Gus; hair: bald_top; hair_color: grey; skin: tan; wears: navy; glasses: none; beard: handlebars
# cast: milo = Milo; hair: flat_top; hair_color: black; skin: deep; wears: mustard; glasses: none; beard: none

// What one act leaves for the next. Points come from the choices alone; these only steer.
VAR trust = 45
// Ines put it in a bag with the seat on it.
VAR tagged = false
// Ines looked inside, and called the number that said “Home”.
VAR called_home = false
// It flew on with the crew, and back.
VAR flown = false
// How Joel began: 1 with the list, 2 with our message, 3 with the whole plane.
VAR opening = 0
// Ms Vidal said what is scratched into the back.
VAR fork_seen = false
// Joel put his name to it that nobody opens it.
VAR joels_note = false
// Joel said that she would hear by noon.
VAR letter_due = false
// Hana said that it was closed, and left out the morning.
VAR lied = false
// How it leaves the shelf.
VAR any_shipper = false
VAR three_prices = false
VAR usual_letter = false
// What became of the other ten: 1 they got letters, 2 she took it to the office, 3 she passed it on.
VAR others = 0
// Red lines crossed and not put right.
VAR wrongs = 0

-> nine_minutes


// ---------------------------------------------------------------- Act 1: the cabin cleaner

=== nine_minutes ===
In the seat pocket of 14A lies a tablet. It lights up by itself: a photo of the inside of a piano, and no passcode. # act: Friday, 3:50 p.m. # you: Ines, cabin cleaner # place: aircraft_cabin # enter: gus # shows: tablet
Gus: We told the passengers that their next flight was canceled, so they ran. It was our mistake. Nine minutes till we board, Ines. # mood: weary # pose: check_clock
-> no_passcode

=== no_passcode ===
Gus: No passcode? Then look inside for a name and call. You'll make somebody's day. What do you do with it? # mood: hopeful # stakes: 1 # title: No passcode # ask: What can a stranger see when nothing is locked? # hint: The seat and the flight are known. What do you need from inside? # rule: When I find something open, I close it and write down where it was.
* [“Whoever owns it looks in a bag right now and finds nothing. And the two of us could read their whole life.” #id: whole_life #empathy: 4 #ownership: 1 #recovery: 1 #slip: only_felt]
  # why: Sees the owner on the other side of the airport, and decides nothing about the tablet.
  # hears: They'd understand. I'm still searching my bag.
  You: Whoever owns it looks in a bag right now and finds nothing. And the two of us could read their whole life.
  Gus: Now I don't even want to hold it. Put it with the umbrellas. Seven minutes. # mood: worried
  -> on_the_way_back
* [“One quick look can't hurt. I find the number that says ‘Home’ and call it. Think how glad they'll be.” #id: number_for_home #empathy: 2 #ownership: 3 #recovery: 0 #slip: rushed #red: disclose]
  # why: Wants to give good news at once, and goes through a stranger's things to do it.
  # hears: Who is this? And why does she know about my dentist?
  You: One quick look can't hurt. I find the number that says ‘Home’ and call it. Think how glad they'll be.
  ~ feel(-10)
  ~ called_home = true
  ~ wrongs = wrongs + 1
  You find “Home”, and “dentist, Tuesday”. You say both after the beep. # sound: phone_ring
  Gus: Nice touch. Six minutes. # mood: amused
  -> on_the_way_back
* [“They wouldn't want us in there. I close it, put ‘14A’ on a bag, and take it to lost property after this.” #id: in_a_bag #empathy: 3 #ownership: 4 #recovery: 4]
  # why: Thinks of the owner, closes it, writes down the one thing that finds it again, and takes it there herself.
  # hears: Somebody treated it as if it were mine.
  You: They wouldn't want us in there. I close it, put ‘14A’ on a bag, and take it to lost property after this. # shows: slip 14A
  ~ feel(5)
  ~ tagged = true
  Gus: Nobody ever writes on the bag. Seven minutes. # mood: amused
  -> on_the_way_back
* [“There's no time for that. Put it in the galley, and the crew hands it in where they land. They always do.” #id: crew_hands_it_in #empathy: 1 #ownership: 0 #recovery: 1 #slip: passed_on]
  # why: Is quick and trusts good people, and sends it a thousand miles from its owner.
  # hears: It flew on without me.
  You: There's no time for that. Put it in the galley, and the crew hands it in where they land. They always do.
  ~ feel(-5)
  ~ flown = true
  Gus: They do. A thousand miles away, but they do. Eight minutes. # mood: weary
  -> on_the_way_back


// ---------------------------------------------------------------- Act 2: flight services

=== on_the_way_back ===
A woman in a wheelchair, a bag of tools on her knees. On your screen: two hundred lost things. {tagged:One is “tablet, seat 14A”.|{flown:One is a tablet, back today from the coast.|Four of them are tablets.}} # act: Sunday, 5:35 p.m. # you: Joel, flight services # place: airline_desk # enter: vidal # board: 5:50 # sound: terminal_chime
-> is_it_here

=== is_it_here ===
Ms Vidal: Your message said that my flight was canceled. It wasn't. I hurried, and my tablet stayed in 14A. {called_home:Somebody called my home about my dentist. }Is it here? # mood: tense # stakes: 1 # title: Is it here? # ask: What did she do wrong on Friday? # hint: Why did she leave 14A in such a hurry? # rule: When our mistake started it, I say so before I ask for details.
* [“There are two hundred things on that list, so I wouldn't hope too much. What color is it? Any sticker?” #id: two_hundred_things #empathy: 0 #ownership: 2 #recovery: 2 #slip: brushed_off]
  # why: Begins the search at once, and begins it by taking away her hope.
  # hears: I'm one of two hundred.
  You: There are two hundred things on that list, so I wouldn't hope too much. What color is it? Any sticker?
  ~ feel(-10)
  ~ opening = 1
  Ms Vidal: I hope as much as I like. It's gray. # mood: cold
  -> on_the_line
* [“Our message made you hurry, and it has cost you two days. I call them now, and I'm on it until you have it back.” #id: because_of_us #empathy: 4 #ownership: 4 #recovery: 2]
  # why: Says whose mistake it was and what it cost her, and stays. How it gets to her is still open.
  # hears: He knows why I hurried. I didn't have to prove it.
  You: Our message made you hurry, and it has cost you two days. I call them now, and I'm on it until you have it back.
  ~ feel(5)
  ~ opening = 2
  Ms Vidal: Good. Everyone else told me how easily one forgets things. # mood: relieved
  -> on_the_line
* [“Here, take my phone, I've called lost property. They walk to the shelf while you wait, and in five minutes you know.” #id: in_five_minutes #empathy: 1 #ownership: 2 #recovery: 4 #slip: passed_on]
  # why: Gets her the answer in minutes, without a word on how it came to this.
  # hears: He's quick. Does he know why I'm here?
  You: Here, take my phone, I've called lost property. They walk to the shelf while you wait, and in five minutes you know.
  ~ feel(5)
  Ms Vidal: Five minutes. I'll listen to your airport chime. It's a little flat. # mood: amused
  -> on_the_line
* [“The whole plane got that message. A computer sends those, not us. Lost things have a form on our page.” #id: whole_plane #empathy: 1 #ownership: 0 #recovery: 1 #slip: explained_first]
  # why: Explains who sent the message, as if that were somebody else, and gives her a form.
  # hears: It was the computer. And now it has a form for me.
  You: The whole plane got that message. A computer sends those, not us. Lost things have a form on our page.
  ~ feel(-10)
  ~ opening = 3
  Ms Vidal: I'd fill it in on my tablet. # mood: cold
  -> on_the_line

=== on_the_line ===
Lost property has a gray one. “Anyone can say it's theirs,” says Hana on the phone. “Shall I open it and look for a name?” # sound: phone_ring
-> how_to_show

=== how_to_show ===
Ms Vidal: Please don't. I tune pianos for six hundred families. It says in there where each of them hides the house key. How do I show you that it's mine? # mood: worried # stakes: 1 # title: Where they hide the key # ask: How can something be proved without opening it? # hint: She asks you for two things. It should stay closed, and what else? # rule: When I need proof, I ask for something that I can check without prying.
* [“With all that in it, I'd set a passcode, to be honest. But send us the serial number from your receipt. That'll do.” #id: set_a_passcode #empathy: 0 #ownership: 1 #recovery: 2 #slip: argued]
  # why: Asks for a proof that is fair, after telling her whose fault it is.
  # hears: So now it's my fault.
  You: With all that in it, I'd set a passcode, to be honest. But send us the serial number from your receipt. That'll do.
  ~ feel(-10)
  Ms Vidal: My hands are inside a piano all day. And the receipt is inside the tablet. # mood: cold
  -> so_close
* [“Nobody opens it, and I answer for that. It goes on the list with my name: closed, until you say yes.” #id: until_you_say_yes #empathy: 3 #ownership: 4 #recovery: 1 #slip: only_owned]
  # why: Guards what matters to her with his own name, and leaves open how she gets it.
  # hears: His name is on it. And how do I show that it's mine?
  You: Nobody opens it, and I answer for that. It goes on the list with my name: closed, until you say yes. # sound: keyboard
  ~ feel(5)
  ~ joels_note = true
  Ms Vidal: Thank you, Joel. I know six hundred dogs by name. They trust me, too. # mood: calm
  -> so_close
* [“Six hundred families let you in when they're out. If a stranger reads that, you can't look one of them in the eye.” #id: six_hundred_doors #empathy: 4 #ownership: 1 #recovery: 0 #slip: only_felt]
  # why: Understands what her whole work stands on, and answers nothing.
  # hears: Exactly that. And how do I show that it's mine?
  You: Six hundred families let you in when they're out. If a stranger reads that, you can't look one of them in the eye.
  ~ feel(0)
  Ms Vidal: So you see why I ask. How do I show you? # mood: sad
  -> so_close
* [“Then it stays closed, for those families. Tell me what's on the outside, and she looks while I hold the line.” #id: only_the_outside #empathy: 3 #ownership: 3 #recovery: 4]
  # why: Keeps it closed for the people she worries about, and settles on the spot whose it is.
  # hears: He found a way that doesn't go through my things.
  You: Then it stays closed, for those families. Tell me what's on the outside, and she looks while I hold the line.
  ~ feel(5)
  ~ fork_seen = true
  Ms Vidal: There's a scratch on the back. I drew a tuning fork there. # mood: amused
  “It's there,” says Hana. “It's hers.”
  -> so_close

=== so_close ===
Lost property is 25 minutes away by bus. {fork_seen:Number 204 is hers, and it lies there.|Hana still needs a proof that it is hers.}
-> before_i_fly

=== before_i_fly ===
Ms Vidal: My plane boards in ten minutes. On Thursday I tune the grand piano for a concert, and my notes on it are in there. Can I have it before I fly? # mood: worried # pose: check_clock # shows: board # stakes: 1 # title: Ten minutes to boarding # ask: What does a kind yes cost her tonight? # hint: There and back is 50 minutes. What could you really do, and by when? # rule: When I can't make it in time, I say so, and offer what I can really do.
* [“Wait here, and I fetch it, and you fly at nine. Or fly now. Then we write to you by noon tomorrow how you get it.” #id: fly_or_stay #empathy: 3 #ownership: 4 #recovery: 4]
  # why: Says no to what can't be done, keeps her Thursday in view and gives her two ways that both hold.
  # hears: No. But two good ways, and I choose.
  You: Wait here, and I fetch it, and you fly at nine. Or fly now. Then we write to you by noon tomorrow how you get it.
  ~ feel(5)
  ~ letter_due = true
  Ms Vidal: I'll fly. Noon tomorrow, then. # mood: amused
  -> on_the_shelf
* [“I'll put you on the nine o'clock for free. Then you have time to take the bus there, get it and come back.” #id: nine_o_clock #empathy: 1 #ownership: 1 #recovery: 3 #slip: made_them_work]
  # why: Makes it possible tonight, and lets her do all the running.
  # hears: Two bus rides. For something that they made me leave.
  You: I'll put you on the nine o'clock for free. Then you have time to take the bus there, get it and come back.
  ~ feel(-5)
  Ms Vidal: Two bus rides, and home at midnight. No. I'll fly now. # mood: weary
  -> on_the_shelf
* [“You go on to your gate, they have a car over there. It'll be with you before they close the door. Sure.” #id: to_your_gate #empathy: 2 #ownership: 1 #recovery: 0 #slip: promised_air #red: overpromise]
  # why: Wants so much to help that he promises a car, a driver and a free road.
  # hears: It comes to my gate. I can breathe.
  You: You go on to your gate, they have a car over there. It'll be with you before they close the door. Sure.
  ~ feel(5)
  ~ wrongs = wrongs + 1
  Ms Vidal: You're very kind. I'll watch the door. # mood: hopeful
  You call. The car is out until eight. # exit: vidal # sound: phone_ring
  -> at_the_gate
* [“So near, and you have to fly without it. I wouldn't like to sit down at that piano on Thursday, either.” #id: whole_hall #empathy: 3 #ownership: 1 #recovery: 1 #slip: only_felt]
  # why: Knows what Thursday means to her, and makes it no lighter.
  # hears: Yes, they'd hear it. So it's a no.
  You: So near, and you have to fly without it. I wouldn't like to sit down at that piano on Thursday, either.
  ~ feel(0)
  Ms Vidal: It has to be perfect on Thursday, and I don't know that piano. So the answer is no. # mood: sad
  -> on_the_shelf


// ---------------------------------------------------------------- Act 3: lost property

=== at_the_gate ===
Number 204 lies between a trumpet and a wedding dress. Milo is new. # act: Monday, 8:10 a.m. # you: Hana, lost property # place: lost_property # enter: milo # sound: mail_ping
-> nobody_came

=== nobody_came ===
Ms Vidal: Joel promised to bring it to my gate. I watched the door until they closed it. Nobody came. And who are you? # mood: cold # channel: mail # stakes: 1 # title: Nobody came to the gate # ask: Joel isn't here. Whose promise was it? # hint: She has waited once for nothing. What can she hold on to now? # rule: When a colleague's promise was broken, I answer for it and give one that holds.
* [“It's safe here, number 204, and you'll hear today how it comes home. That's quicker than any gate.” #id: quicker_than_a_gate #empathy: 1 #ownership: 1 #recovery: 3 #slip: brushed_off #repairs: to_your_gate]
  # why: Gives her good news and a day, and steps over the evening at the gate.
  # hears: It's there. Was I at that gate at all?
  You: It's safe here, number 204, and you'll hear today how it comes home. That's quicker than any gate. # channel: mail
  ~ feel(0)
  ~ wrongs = wrongs - 1
  Ms Vidal: 204. I'll write that down. # mood: weary # channel: mail
  -> he_was_so_happy
* [“Joel means well, but he's never been over here. From up there it all looks so near. But it is here, don't worry.” #id: means_well #empathy: 1 #ownership: 0 #recovery: 1 #slip: blamed #repairs: to_your_gate]
  # why: Explains Joel to her, and she still doesn't know where her tablet is.
  # hears: So they don't talk to each other.
  You: Joel means well, but he's never been over here. From up there it all looks so near. But it is here, don't worry. # channel: mail
  ~ feel(-10)
  Ms Vidal: He was the friendly one. # mood: cold # channel: mail
  -> he_was_so_happy
* [“I'm Hana. We broke our word, and you sat there till the end. I have it, and today I write how it comes home.” #id: broke_our_word #empathy: 3 #ownership: 4 #recovery: 3 #repairs: to_your_gate]
  # why: Takes Joel's promise for the airline's, and makes one that she can keep herself.
  # hears: She says “we”. And she has it in front of her.
  You: I'm Hana. We broke our word, and you sat there till the end. I have it, and today I write how it comes home. # channel: mail
  ~ feel(5)
  ~ wrongs = wrongs - 1
  Ms Vidal: Good morning, Hana. That's a better sound. # mood: calm # channel: mail
  -> he_was_so_happy
* [“At the gate you looked at everyone who came round the corner. Then the door closed, and you had to go.” #id: round_the_corner #empathy: 4 #ownership: 1 #recovery: 0 #slip: only_felt #repairs: to_your_gate]
  # why: Sees that evening through her eyes, and gives her nothing for this morning.
  # hears: That's how it was. And now?
  You: At the gate you looked at everyone who came round the corner. Then the door closed, and you had to go. # channel: mail
  ~ feel(0)
  Ms Vidal: It was like that. Do you have it or don't you? # mood: sad # channel: mail
  -> he_was_so_happy

=== on_the_shelf ===
Number 204 lies between a trumpet and a wedding dress. {letter_due:Joel promised her a letter by noon. }Milo is new. # act: Monday, 8:10 a.m. # you: Hana, lost property # place: lost_property # enter: milo
-> he_was_so_happy

=== he_was_so_happy ===
Milo: I opened it to find her number! I called the first man, Mr Brandt. He was so happy! # mood: delighted # holds: phone
{joels_note:He hasn't seen Joel's note.|}
-> still_closed

=== still_closed ===
Ms Vidal: One question first. {joels_note:I have Joel's word. |}Is it still closed? # mood: worried # mood: milo worried # channel: mail # sound: mail_ping # stakes: 2 # title: Is it still closed? # ask: It was meant well. Who has to hear of it, and from whom? # hint: Mr Brandt knows. From whom will she hear it? # rule: When we did something that the customer asked us not to do, I say so first.
* [“It was open for a moment, to find your number. We called one man, and he was glad for you. No harm was done.” #id: no_harm_done #empathy: 0 #ownership: 1 #recovery: 1 #slip: argued]
  # why: Tells her the truth, and also tells her how much it may matter to her.
  # hears: They decide what harm is.
  You: It was open for a moment, to find your number. We called one man, and he was glad for you. No harm was done. # channel: mail
  ~ feel(-15)
  Ms Vidal: Mr Brandt is eighty. He's out in the rain, looking for a new place for his key. # mood: angry # channel: mail
  -> house_rules
* [“Yes. It's number 204, in a locked drawer, and nobody gets at it there. You can put your mind at rest.” #id: locked_drawer #empathy: 2 #ownership: 0 #recovery: 1 #slip: denied #red: lie]
  # why: Every word is true since ten past eight, and it leaves out what she asked.
  # hears: Nobody has looked. I can sleep again.
  You: Yes. It's number 204, in a locked drawer, and nobody gets at it there. You can put your mind at rest. # channel: mail
  ~ feel(5)
  ~ lied = true
  ~ wrongs = wrongs + 1
  Ms Vidal: Thank you. That's what kept me awake. # mood: relieved # channel: mail
  Milo turns the key in the drawer. He doesn't look at you. # mood: milo sad # sound: keys # pose: milo look_down
  -> house_rules
* [“No. You asked us not to, and this morning it was opened, and a Mr Brandt was called. It's locked up now, and I keep the key.” #id: no_it_is_not #empathy: 3 #ownership: 4 #recovery: 3]
  # why: Answers with the one word that is hard to write, says who was called, and closes the drawer for good.
  # hears: She told me before he did. So I believe the rest.
  You: No. You asked us not to, and this morning it was opened, and a Mr Brandt was called. It's locked up now, and I keep the key. # channel: mail # sound: keys
  ~ feel(10)
  Ms Vidal: I'd rather hear it from you than from him. I'll call him. # mood: calm # channel: mail
  -> house_rules
* [“You asked for one thing, and we did the other. Mr Brandt got a call. Now you can't know who else did, and that's on me.” #id: one_thing_only #empathy: 4 #ownership: 3 #recovery: 1 #slip: only_felt]
  # why: Tells her what happened and what it does to her, and not what happens now.
  # hears: She understands. And who has it in their hands now?
  You: You asked for one thing, and we did the other. Mr Brandt got a call. Now you can't know who else did, and that's on me. # channel: mail
  ~ feel(0)
  Ms Vidal: No, I don't. And where is it now? # mood: tense # channel: mail
  -> house_rules

=== house_rules ===
Milo: I've read our rules now, all nine pages! Any courier may collect it, if she writes so. Counter 4, seven to seven. He calls us, and we bring it down. # mood: hopeful # holds: paper
-> how_by_thursday

=== how_by_thursday ===
Ms Vidal: I live four hours away. How does it get to me by Thursday? # mood: tense # channel: mail # stakes: 2 # title: Four hours away # ask: Which question would she ask next? # hint: She will have to tell somebody else where to go. What would they need to know? # rule: When I write an answer, I add what the next question would be.
* [“Four hours here and four back, for what our message made you lose. And Thursday comes nearer while we write.” #id: four_hours_back #empathy: 3 #ownership: 1 #recovery: 0 #slip: only_felt]
  # why: Sees the road and the days, and does not say how it gets to her.
  # hears: Yes. So how?
  You: Four hours here and four back, for what our message made you lose. And Thursday comes nearer while we write. # channel: mail
  ~ feel(-5)
  Ms Vidal: It does. It's Monday. How? # mood: weary # channel: mail
  Milo sends her the rules. All nine pages.
  -> ten_more
* [“Items are handed out at counter 4, seven to seven, against an ID and your number, 204. We look forward to seeing you.” #id: usual_letter #empathy: 0 #ownership: 1 #recovery: 2 #slip: scripted]
  # why: Gives the right facts to somebody else, who lives next door.
  # hears: This letter went to two hundred people.
  You: Items are handed out at counter 4, seven to seven, against an ID and your number, 204. We look forward to seeing you. # channel: mail
  ~ feel(-15)
  ~ usual_letter = true
  Ms Vidal: I'd look forward to it, too. It's four hours. # mood: cold # channel: mail
  -> ten_more
* [“I'll ask three shippers when they could be at your door, and for how much. At noon you get the list and choose.” #id: three_prices #empathy: 2 #ownership: 4 #recovery: 2]
  # why: Does the asking for her by a fixed hour. How it gets out of the building, she will have to ask.
  # hears: She does the calling. I wait till noon.
  You: I'll ask three shippers when they could be at your door, and for how much. At noon you get the list and choose. # channel: mail
  ~ feel(5)
  ~ three_prices = true
  Ms Vidal: At noon. Then I'll tune something with what I remember. # mood: calm # channel: mail
  -> ten_more
* [“You've hurried enough. Any driver you name to us may collect it: number 204, counter 4, seven to seven.” #id: any_shipper #empathy: 3 #ownership: 3 #recovery: 4]
  # why: Lets her choose who comes, and answers what that driver will ask before she has to.
  # hears: I had three more questions. They're all answered.
  You: You've hurried enough. Any driver you name to us may collect it: number 204, counter 4, seven to seven. # channel: mail
  ~ feel(10)
  ~ any_shipper = true
  Ms Vidal: I had three more questions. I've just crossed them out. # mood: relieved # channel: mail
  -> ten_more

=== ten_more ===
{any_shipper:At two a driver calls up from the counter. Milo runs.|{three_prices:At noon she chooses the second. At six a driver asks for you at the wrong counter.|{usual_letter:At four she asks if anyone else may come. Yes, you write, anyone.|By five she has found the right page.}}} Milo has counted: ten more things came from her plane. # sound: page
-> because_of_friday

=== because_of_friday ===
Ms Vidal: {opening == 0:One last thing.}{opening == 1:Joel said that I'm one of two hundred.}{opening == 2:Joel said that it was your message.}{opening == 3:The whole plane got Friday's message, Joel said.} How many things lie there because of Friday? Does anyone there know? # mood: curious # channel: mail # stakes: 1 # title: The others from that plane # ask: What would have helped her on Friday evening? # hint: Ten others haven't written yet. What do you know that they don't? # rule: When it happened to one, I look for the others before they ask.
* [“Ten, and each one is somebody searching a bag. They get my letter today, before they ask, and the office gets the list.” #id: ten_letters #empathy: 3 #ownership: 3 #recovery: 4]
  # why: Sees ten more of her, writes to them first, and takes the cause to those who can change it.
  # hears: The other ten won't have to ask.
  You: Ten, and each one is somebody searching a bag. They get my letter today, before they ask, and the office gets the list. # channel: mail
  ~ feel(5)
  ~ others = 1
  Ms Vidal: Before they ask. That's when it sounds best. # mood: delighted # channel: mail
  -> by_friday
* [“Good question. That's for the people who send the messages. We only see what gets found, but I'll pass it on.” #id: pass_it_on #empathy: 1 #ownership: 0 #recovery: 1 #slip: passed_on]
  # why: Is polite and correct, and gives the question to nobody.
  # hears: Down here, up there. Nobody knows.
  You: Good question. That's for the people who send the messages. We only see what gets found, but I'll pass it on. # channel: mail
  ~ feel(-10)
  ~ others = 3
  Ms Vidal: Pass it on gently. # mood: cold # channel: mail
  -> by_friday
* [“Ten. I'll tell those who send such messages. On Friday you hear from me what they changed, or that they didn't.” #id: up_to_them #empathy: 1 #ownership: 4 #recovery: 1 #slip: only_owned]
  # why: Takes it to the cause in person and reports back, while ten people go on searching.
  # hears: She'll tell me even if it's no. And the others?
  You: Ten. I'll tell those who send such messages. On Friday you hear from me what they changed, or that they didn't. # channel: mail
  ~ feel(5)
  ~ others = 2
  Ms Vidal: Even if they haven't. I like that. # mood: calm # channel: mail
  -> by_friday
* [“There you sit without your own, and you think of the others. They're looking for something tonight, too.” #id: like_you #empathy: 4 #ownership: 1 #recovery: 0 #slip: only_felt]
  # why: Notices what kind of person asks this, and leaves the others where they are.
  # hears: That's kind. It wasn't my question.
  You: There you sit without your own, and you think of the others. They're looking for something tonight, too. # channel: mail
  ~ feel(0)
  Ms Vidal: How many are they? # mood: curious # channel: mail
  -> by_friday


// ---------------------------------------------------------------- How it ends

=== by_friday ===
{others == 1:By Friday nine of the ten have answered. One only wants the umbrella back.|{others == 2:On Friday you write to her. Somebody now reads those messages before they go out.|{others == 3:By Friday your note has been passed on four times. It's back on your desk.|By Friday the other ten have begun to ask.}}}
-> verdict

=== verdict ===
{
- lied: -> six_hundred_calls
- wrongs == 0 && any_shipper && trust >= 70: -> in_tune
- wrongs == 0 && (any_shipper || three_prices) && trust >= 55: -> on_wednesday
- trust >= 25: -> at_the_last_minute
- else: -> a_new_one
}

=== in_tune ===
# ending: kept
# headline: It was home on Wednesday. On Thursday nobody in the hall heard a thing.
# review: They made me lose it, and they gave it back better than I'd have dared to ask. Every letter knew what I would ask next.
# business: Kept, at $2,900 a year, and told at six hundred pianos. It cost three phone calls and one honest letter. The shipper she paid herself, and gladly.
# picture: The stage on Thursday, seen from the wings. Somebody plays the grand piano, and every seat is taken. By her tool bag stands the tablet, its needle in the middle.
A month later. She rolls up to Joel's desk, the tools on her knees. # place: airline_desk # enter: vidal # mood: vidal delighted # sound: terminal_chime
Ms Vidal: Your chime is still flat. Everything else was in tune. # mood: delighted
-> END

=== on_wednesday ===
# ending: kept
# headline: It came on Wednesday, and it was closed.
# review: It took some asking, but they were honest, and it came in time. I'd lose something there again, if I had to.
# business: Kept, at $2,900 a year. It took a few more letters than it had to. One letter more at the right moment is the cheapest thing an airline has.
# picture: Her table, with an open parcel. The tablet stands in it, tag 204 on it, and the paper band around it is whole. The calendar says WED.
Ms Vidal: It's here. The F sharp is as bad as I wrote. # mood: calm # channel: mail
-> END

=== at_the_last_minute ===
# ending: at_risk
# headline: It came on Thursday at noon. She has a passcode now.
# review: They had it all the time. I got it back in the end, with a lot of letters, and most of them were mine.
# business: At risk. $2,900 a year, and she compares prices now. Five letters where one would have done, each of them ten minutes of somebody's day.
# picture: Her tablet, on the strings of a grand piano, among torn wrapping paper. It says 12:00, Thursday, and it is locked.
Ms Vidal: It's here. I've set a passcode. It isn't 204. # mood: weary # channel: mail
-> END

=== six_hundred_calls ===
# ending: lost
# headline: Mr Brandt told her who had called him. Then she made six hundred calls.
# review: I asked them if it was closed. They said yes. Then a customer of mine asked me why the airline has his number.
# business: Lost, at $2,900 a year, and told six hundred times, once at every door. The true answer would have cost one bad minute.
# picture: A doorstep in the rain. The flowerpot has been pushed aside, and where it stood only the shape of a key is left.
Ms Vidal: I asked you one question. I'm calling six hundred families now. They all move their keys. # mood: cold # channel: mail
-> END

=== a_new_one ===
# ending: lost
# headline: She bought a new one. Number 204 is still on the shelf.
# review: It's there, I believe, behind some counter, from seven to seven. I've tuned the grand from memory. It sounds like it.
# business: Lost, at $2,900 a year, over something that was found on the first day. In ninety days number 204 is sold for forty dollars.
# picture: The lost property shelf. Between the trumpet and the wedding dress stands the tablet, dark, with tag 204.
You write to her twice more. Milo dusts number 204. It's still closed. # mood: milo sad
-> END

=== function feel(by)
~ trust = MAX(0, MIN(100, trust + by))
