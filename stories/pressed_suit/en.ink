# id: pressed_suit
# title: By eight
# summary: A suit that is needed at eight, a rule that says nine, and one iron for a whole wedding.
# role: Front desk, pressing room, night porter
# trains: Saying by when, and keeping everybody's promise.
# minutes: 7
# level: 1
# customer: amadi
# cast: amadi = Mr Amadi; hair: gray_short; hair_color: grey; skin: deep; wears: mustard; glasses: round; beard: chin; shirt: collar
# cast: tomas = Tomas; hair: short_curly; hair_color: black; skin: tan; wears: navy; glasses: none; beard: none; shirt: uniform
# cast: castell = Mrs Castell; hair: bun_fancy; hair_color: white; skin: light; wears: plum; glasses: none; beard: none

// What one act leaves for the next. Points come from the choices alone; these only steer.
VAR trust = 45
// Dana said: 1 what it feels like, 2 half an hour, 3 the shop next door, 4 that she will say by when.
VAR asked = 0
// Bea said: 1 nine tomorrow, 2 at once, before the shirts, 3 nothing about when, 4 half past four.
VAR turn = 0
// The button: 1 left as it was, 2 sewn with a note, 3 sewn after all, 4 sewn, and not a word about it.
VAR button = 0
// The price: 1 double, 2 the manager is asked, 3 the usual, 4 nothing, and wine.
VAR price = 0
// Imre: 1 put it off, 2 knocked at once, 3 was with him, 4 looked first and called.
VAR search = 0
// At the door: 1 he said whose they are, 2 he blamed the pressing room, 3 he was with her, 4 he said it was ours.
VAR door = 0
// What happens to the card: 1 nothing, 2 ask for Dana, 3 it is told upstairs, 4 it comes down.
VAR card = 0
// Red lines crossed and not put right.
VAR wrongs = 0

-> half_past_two


// ---------------------------------------------------------------- Act 1: the front desk

=== half_past_two ===
The Larkspur, a good hotel. A man with a suit over his arm reads the card on your desk. # act: Thursday, 2:30 p.m. # you: Dana, front desk # place: hotel_desk # enter: tomas # enter: amadi # pose: amadi look_down
Tomas: “We iron your clothes. After noon: back at nine tomorrow.” He's reading that card for the third time. # mood: amused # shows: pressing_card
-> back_at_nine

=== back_at_nine ===
Mr Amadi: I give a speech downstairs tomorrow. I begin at eight, and my suit comes back at nine. What do I wear for that hour? # mood: worried # shows: suit # stakes: 1 # title: An hour too late # ask: What does he need to know before he can stop worrying? # hint: You don't know yet if it can be done. What can you promise all the same? # rule: When I don't know if it can be done, I say when I will know.
* [“Leave it with me, sir. Half an hour, and it's back in your room. We do that all the time.” #id: half_an_hour #empathy: 1 #ownership: 0 #recovery: 0 #slip: promised_air #red: overpromise]
  # why: Makes him happy at once with an hour that she has not asked anybody about.
  # hears: Three o'clock. Then I can practice in it.
  You: Leave it with me, sir. Half an hour, and it's back in your room. We do that all the time.
  ~ feel(5)
  ~ asked = 2
  ~ wrongs = wrongs + 1
  Mr Amadi: Half an hour! Then I can practice in it. # mood: delighted
  Tomas: We do? # mood: curious
  -> pressing_room
* [“Then nine is no good to you. I'll ask the one who presses, and in ten minutes I tell you when you get it, or that we can't.” #id: by_when_or_not #empathy: 3 #ownership: 4 #recovery: 2]
  # why: Says what the rule would do to him, takes it on, and gives a time for the answer instead of a guess.
  # hears: Yes or no in ten minutes. I can plan with that.
  You: Then nine is no good to you. I'll ask the one who presses, and in ten minutes I tell you when you get it, or that we can't.
  ~ feel(10)
  ~ asked = 4
  Mr Amadi: A time, or a no. That I can plan with. # mood: relieved
  -> pressing_room
* [“Eight o'clock, all those people, and the suit hangs upstairs an hour later, perfect. No wonder you keep reading it.” #id: keep_reading_it #empathy: 4 #ownership: 1 #recovery: 0 #slip: only_felt]
  # why: Sees him up there in creases as clearly as he does, and the card still says nine.
  # hears: Yes, that's it. And now?
  You: Eight o'clock, all those people, and the suit hangs upstairs an hour later, perfect. No wonder you keep reading it.
  ~ asked = 1
  Mr Amadi: I was hoping it would change. # mood: amused
  -> pressing_room
* [“Here it's nine. But the shop next door does it at once, for ten dollars. I'll call and say you're coming.” #id: next_door #empathy: 1 #ownership: 0 #recovery: 3 #slip: made_them_work]
  # why: Finds a way that really works today, and it is his way to walk.
  # hears: So it can be done. Only not by them.
  You: Here it's nine. But the shop next door does it at once, for ten dollars. I'll call and say you're coming.
  ~ feel(-5)
  ~ asked = 3
  Mr Amadi: So I walk there and wait. I see. # mood: weary
  Tomas: I'll take it down and ask, sir. It's on my way. # mood: calm
  -> pressing_room


// ---------------------------------------------------------------- Act 2: the pressing room

=== pressing_room ===
One iron, and eleven white shirts for a wedding. You promised them for four. # act: 2:40 p.m. # you: Bea, pressing room # place: pressing_room # enter: tomas
Tomas: {asked == 2:Dana has promised this one for three, Bea.|{asked == 4:Dana wants to know by when, Bea. He's waiting.|{asked == 3:Dana sent him next door. I brought it to you first.|Dana didn't say anything. So I'm asking.}}} # mood: worried
-> which_first

=== which_first ===
Tomas: He keeps bees. Tomorrow he asks four hundred people from banks for money, and this is his brother's suit. What do I tell Dana? # mood: curious # shows: suit # stakes: 1 # title: Eleven shirts and a suit # ask: Two promises and one iron. Whose promise goes first? # hint: The suit takes twenty minutes. What is free after four? # rule: When I help one person, I don't break my word to another.
* [“Shirts first, I gave my word. He'll want to see it tonight, so it's done at half past four. Tell her that's from me.” #id: half_past_four #empathy: 3 #ownership: 4 #recovery: 3]
  # why: Keeps the old promise and makes a new one with a time and a name, in time for the speech.
  # hears: Half past four, from the woman with the iron. Good.
  You: Shirts first, I gave my word. He'll want to see it tonight, so it's done at half past four. Tell her that's from me.
  ~ feel(5)
  ~ turn = 4
  Tomas: Half past four. From Bea. She'll like that. # mood: relieved
  -> by_one_thread
* [“Give it here, I'll do it first. It's only twenty minutes, and nobody counts shirts at a wedding.” #id: do_it_first #empathy: 2 #ownership: 1 #recovery: 2 #slip: rushed]
  # why: Helps the one with the story at once, and pays with a promise that belongs to other people.
  # hears: That was quick. I hope it cost nobody anything.
  You: Give it here, I'll do it first. It's only twenty minutes, and nobody counts shirts at a wedding.
  ~ feel(5)
  ~ turn = 2
  Tomas: They're eleven men, Bea. They can count to eleven. # mood: worried
  -> by_one_thread
* [“Nine tomorrow, like it says on the card. If I start with him, they'll all come down here with a story.” #id: like_the_card #empathy: 0 #ownership: 1 #recovery: 0 #slip: hid_behind_policy]
  # why: Guards her afternoon with a rule that was made for another day.
  # hears: Somebody down there has read the card, too.
  You: Nine tomorrow, like it says on the card. If I start with him, they'll all come down here with a story.
  ~ feel(-10)
  ~ turn = 1
  Tomas: I'll let Dana tell him that. # mood: weary
  -> by_one_thread
* [“His brother's suit. So he'll want to give it back just as he got it, and in front of all those people he'll feel each crease.” #id: each_crease #empathy: 4 #ownership: 1 #recovery: 0 #slip: only_felt]
  # why: Understands the man from his suit alone, and Tomas still has nothing to tell Dana.
  # hears: She would understand me. When does she begin?
  You: His brother's suit. So he'll want to give it back just as he got it, and in front of all those people he'll feel each crease.
  ~ turn = 3
  Tomas: Yes. But by when, Bea? # mood: curious
  You point at the shirts.
  -> by_one_thread

=== by_one_thread ===
{turn == 1:In the end Dana comes down herself, and you do the suit at four.|{turn == 2:You press the suit. It smells of honey.|You do the shirts, and then the suit. It smells of honey.}} The middle button hangs by one thread. # shows: button
-> middle_button

=== middle_button ===
Tomas: He never asked for a button. What will you do about it? # mood: curious # stakes: 1 # title: The middle button # ask: Whose button is it, once you have seen it? # hint: He can't see what you see. How will he know what you did? # rule: When I see what will go wrong, I mend it and say so.
* [“I'll sew it on now, it takes a minute, and I've got brown thread here. He won't even know it was loose, so why worry him?” #id: brown_thread #empathy: 1 #ownership: 0 #recovery: 3 #slip: rushed]
  # why: Makes it hold, which is what counts at eight, and he can't check what he was never told.
  # hears: I never knew that it was loose.
  You: I'll sew it on now, it takes a minute, and I've got brown thread here. He won't even know it was loose, so why worry him?
  ~ feel(-5)
  ~ button = 4
  Tomas: And if it comes off, he'll think he did it. # mood: curious
  -> behind_the_desk
* [“Imagine it. In the middle of a sentence it falls, and four hundred people watch it roll. He'd think of nothing else.” #id: watch_it_roll #empathy: 4 #ownership: 1 #recovery: 1 #slip: only_felt]
  # why: Sees the whole stage from a button, and has not picked up the needle.
  # hears: She saw it coming. I hope she did something.
  You: Imagine it. In the middle of a sentence it falls, and four hundred people watch it roll. He'd think of nothing else.
  ~ button = 3
  Tomas: Now I can't think of anything else, either. Needle? # mood: amused
  -> behind_the_desk
* [“I sew it on in brown, and I pin a note to it: ‘This was loose. Please pull hard. Bea.’ Then he knows, and he can try it.” #id: please_pull #empathy: 3 #ownership: 4 #recovery: 4]
  # why: Mends what nobody asked for, says what was done and who did it, and lets him check it.
  # hears: Somebody looked after me whom I've never seen.
  You: I sew it on in brown, and I pin a note to it: ‘This was loose. Please pull hard. Bea.’ Then he knows, and he can try it. # shows: notes
  ~ feel(5)
  ~ button = 2
  Tomas: “Please pull hard.” I'd keep that note. # mood: amused
  -> behind_the_desk
* [“It's not on the ticket, so I leave it. But I write on it: ‘Button loose. Seen by Bea.’ I stand by that.” #id: not_on_the_ticket #empathy: 1 #ownership: 3 #recovery: 0 #slip: only_owned]
  # why: Says what she saw and signs it, and sends him on stage with the button as it is.
  # hears: Somebody saw it. And left it.
  You: It's not on the ticket, so I leave it. But I write on it: ‘Button loose. Seen by Bea.’ I stand by that.
  ~ feel(-10)
  ~ button = 1
  Tomas: And where does he get a needle at eight? # mood: weary
  -> behind_the_desk


// ---------------------------------------------------------------- Act 3: the front desk, later

=== behind_the_desk ===
The suit hangs behind you, pressed. {turn == 2:Two men in the lobby are asking about shirts.|{turn == 3:Mr Amadi has come down three times to ask.|{turn == 1:Dana had to beg for it.|It came at half past four, to the minute.}}} # shows: suit # act: 4:40 p.m. # you: Marek, front desk # place: hotel_desk # enter: amadi
{ asked == 2: -> two_hours | -> express_is_double }

=== two_hours ===
Mr Amadi: Half an hour, your colleague said. It's been two. I sat upstairs and listened to the elevator. # mood: tense # stakes: 1 # title: Dana's half an hour # ask: Dana has gone home. Whose half an hour was it? # hint: The suit is here. What did two hours of listening do to his day? # rule: When one of us promised too much, I say that we did.
* [“Two hours of listening to an elevator, when you wanted to practice in your suit. You must be tired already.” #id: tired_already #empathy: 4 #ownership: 0 #recovery: 0 #slip: only_felt #repairs: half_an_hour]
  # why: Knows what waiting does to a nervous man, and leaves the half hour where it is.
  # hears: I am tired. Whose half hour was it?
  You: Two hours of listening to an elevator, when you wanted to practice in your suit. You must be tired already.
  ~ feel(0)
  Mr Amadi: I know all its floors by ear. # mood: weary
  -> express_is_double
* [“That's Dana, she says half an hour to everyone. I'd never have told you that, sir. Anyway, here it is.” #id: says_it_to_everyone #empathy: 0 #ownership: 0 #recovery: 2 #slip: blamed #repairs: half_an_hour]
  # why: Hands over the suit together with a colleague.
  # hears: So it was never true. They all knew.
  You: That's Dana, she says half an hour to everyone. I'd never have told you that, sir. Anyway, here it is.
  ~ feel(-10)
  Mr Amadi: She was so nice about it. # mood: sad
  -> express_is_double
* [“That was too short, and I'll say so to Dana and to the manager. Nobody gets a time here before Bea has said it.” #id: before_bea_has_said_it #empathy: 1 #ownership: 4 #recovery: 1 #slip: only_owned #repairs: half_an_hour]
  # why: Puts an end to such half hours for everyone, and says it to the wall behind him.
  # hears: That's good for the next one.
  You: That was too short, and I'll say so to Dana and to the manager. Nobody gets a time here before Bea has said it.
  ~ feel(0)
  Mr Amadi: A good rule. I'd have liked it at half past two. # mood: calm
  -> express_is_double
* [“We said half an hour, and we had no right to, with you up there listening. I stay here till you've tried it on.” #id: no_right_to #empathy: 3 #ownership: 4 #recovery: 3 #repairs: half_an_hour]
  # why: Takes Dana's word as the hotel's, and gives him the one thing that can still be given back, certainty.
  # hears: He didn't make me explain it.
  You: We said half an hour, and we had no right to, with you up there listening. I stay here till you've tried it on.
  ~ feel(5)
  ~ wrongs = wrongs - 1
  Mr Amadi: The jacket fits. It always fitted my brother, too. # mood: relieved
  -> express_is_double

=== express_is_double ===
Mr Amadi: What a jacket! What do I owe you? The card says express is double. # mood: curious # stakes: 1 # title: Express is double # ask: What did he ask for: a favor, or a clear answer? # hint: Is it his rush, or is it our rule? # rule: When our rule made the rush, the guest doesn't pay for it.
* [“Not a cent, sir! And there's a bottle of red on its way up to you. You're our guest, and we like all our guests happy.” #id: bottle_of_red #empathy: 1 #ownership: 0 #recovery: 1 #slip: token]
  # why: Is generous in every direction, and doesn't say what the afternoon was about.
  # hears: Free wine. The night before a speech.
  You: Not a cent, sir! And there's a bottle of red on its way up to you. You're our guest, and we like all our guests happy.
  ~ feel(0)
  ~ price = 4
  Mr Amadi: Wine, the night before my speech? I'd better not. # mood: amused
  -> ten_to_ten
* [“Double, yes, that's forty-four. I don't make the prices, sir, I only print them. Shall I put it on your room?” #id: only_print_them #empathy: 0 #ownership: 1 #recovery: 0 #slip: hid_behind_policy]
  # why: Reads out the card once more, this time with a price.
  # hears: I pay double for having asked.
  You: Double, yes, that's forty-four. I don't make the prices, sir, I only print them. Shall I put it on your room?
  ~ feel(-10)
  ~ price = 1
  Mr Amadi: Forty-four. I'll tell the bees. # mood: cold # holds: nothing
  -> ten_to_ten
* [“The usual price, since it took us all afternoon to answer one question. Here, this bag keeps it smooth.” #id: the_usual_price #empathy: 3 #ownership: 3 #recovery: 4]
  # why: Names what the afternoon cost him, drops what the rule made, and thinks of eight o'clock.
  # hears: Fair. And it stays smooth.
  You: The usual price, since it took us all afternoon to answer one question. Here, this bag keeps it smooth.
  ~ feel(10)
  ~ price = 3
  Mr Amadi: Then I leave a jar of honey on top. For Bea. # mood: delighted
  -> ten_to_ten
* [“I won't take double without asking. I'll talk to our manager tonight, and you find her answer under your door.” #id: under_your_door #empathy: 1 #ownership: 4 #recovery: 1 #slip: only_owned]
  # why: Takes the question to whoever can answer it, and sends him off without an answer.
  # hears: He'll ask. So it isn't settled.
  You: I won't take double without asking. I'll talk to our manager tonight, and you find her answer under your door.
  ~ feel(0)
  ~ price = 2
  Mr Amadi: More reading, then. # mood: amused
  -> ten_to_ten


// ---------------------------------------------------------------- Act 4: the night porter

=== ten_to_ten ===
{price == 1:“Express, 44 dollars,” it says beside room 118.|{price == 2:For room 118 there is an answer: the usual price.|{price == 4:The wine from room 118 has come back, unopened.|A jar of honey stands here, for Bea.}}} Your phone rings. It is room 118. # act: 9:50 p.m. # you: Imre, night porter # place: hotel_desk # channel: phone # mood: amadi worried # sound: phone_ring
-> half_a_suit

=== half_a_suit ===
Mr Amadi: I've laid it out for the morning. There is a jacket. There are no trousers. # mood: worried # channel: phone # stakes: 2 # title: Something is missing # ask: What does somebody need at ten at night who speaks at eight? # hint: The pressing room is dark, and you have the key. What do you do, and when does he hear? # rule: When it's late and I can look, I look, and I say when I'll call.
* [“You need them, and you need your sleep, so I'll look right now. At ten I call you, with trousers or without.” #id: with_or_without #empathy: 3 #ownership: 4 #recovery: 3]
  # why: Sees both things that he needs, goes himself, and says when he will hear either way.
  # hears: At ten I'll know. I can wait till ten.
  You: You need them, and you need your sleep, so I'll look right now. At ten I call you, with trousers or without. # channel: phone
  ~ feel(10)
  ~ search = 4
  Mr Amadi: With or without. At ten. Thank you. # mood: relieved # channel: phone
  -> wedding_suite
* [“Pressing is closed now, I'm afraid, but they start at seven, sir. I'll leave them a note about it, so please don't you worry.” #id: leave_them_a_note #empathy: 0 #ownership: 1 #recovery: 0 #slip: stalled]
  # why: Leaves a nervous man for nine hours with a note that somebody else will read.
  # hears: Seven. And if they aren't there?
  You: Pressing is closed now, I'm afraid, but they start at seven, sir. I'll leave them a note about it, so please don't you worry. # channel: phone
  ~ feel(-20)
  ~ search = 1
  Mr Amadi: That's what the card said, too. # mood: cold # channel: phone
  -> wedding_suite
* [“So you did all you could for a quiet night. And now there's half a suit on the bed, and you won't close an eye.” #id: quiet_night #empathy: 4 #ownership: 0 #recovery: 0 #slip: only_felt]
  # why: Knows just what kind of night this will be, and lets it begin.
  # hears: He knows. The chair is still empty.
  You: So you did all you could for a quiet night. And now there's half a suit on the bed, and you won't close an eye. # channel: phone
  ~ feel(0)
  ~ search = 3
  Mr Amadi: No, I won't. Have you got a key to the pressing room? # mood: weary # channel: phone
  -> wedding_suite
* [“They must be with the wedding's shirts. I'll go up and ask for them, and tonight they hang on your door.” #id: knock_at_the_suite #empathy: 1 #ownership: 2 #recovery: 3 #slip: rushed]
  # why: Guesses well and moves at once, through a door behind which somebody may be asleep.
  # hears: Tonight. Whose door is he knocking at?
  You: They must be with the wedding's shirts. I'll go up and ask for them, and tonight they hang on your door. # channel: phone
  ~ feel(0)
  ~ search = 2
  Mr Amadi: The wedding? Please don't wake the wedding. # mood: tense # channel: phone
  -> wedding_suite

=== wedding_suite ===
{search == 1:At half past ten he comes down himself, in his coat, and you go and look.|{search == 2:You have run up four floors.|{search == 3:You take the key and look.|At ten you called: not there, one more place to try.}}} The shirts for the wedding went up to Mrs Castell, the bride's mother, all in one bag. The trousers must be in there, too. # act: 10:10 p.m. # you: Imre, night porter # place: hotel_corridor # enter: castell
-> whose_trousers

=== whose_trousers ===
Mrs Castell: {turn == 2:At four we had nine shirts for eleven men. Now it's trousers?|I've just married off a daughter, and you knock for trousers?} Whose are they? # mood: angry # stakes: 1 # title: Whose trousers? # ask: What does she have a right to know? # hint: She asks whose they are. Does she need that to help you? # rule: When one guest asks about another, I tell what we did and not who they are.
* [“It was your first quiet minute of the whole day, wasn't it? The shoes are off at last, and then somebody knocks, for trousers.” #id: first_quiet_minute #empathy: 4 #ownership: 0 #recovery: 0 #slip: only_felt]
  # why: Sees her, as nobody has since six in the morning, and stands in her door without a reason.
  # hears: He's kind to everybody. And mine?
  You: It was your first quiet minute of the whole day, wasn't it? The shoes are off at last, and then somebody knocks, for trousers.
  ~ feel(0)
  ~ door = 3
  Mrs Castell: They were off for one minute. Well, come in and find them. # mood: amused
  -> friday
* [“A guest needs them early, and we put them into your bag. I'm sorry, at this hour. Shall I look, or will you?” #id: into_your_bag #empathy: 3 #ownership: 4 #recovery: 3]
  # why: Says what she must know and no more, whose mistake it was, and leaves her the choice.
  # hears: He got them, and nobody knows they're mine.
  You: A guest needs them early, and we put them into your bag. I'm sorry, at this hour. Shall I look, or will you?
  ~ feel(5)
  ~ door = 4
  Mrs Castell: You look. And wish that guest good luck. # mood: calm
  -> friday
* [“Mr Amadi's, in 118. He speaks to all those bankers in the morning, he's nervous, and I'd so like him to sleep.” #id: in_118 #empathy: 1 #ownership: 0 #recovery: 1 #slip: rushed #red: disclose]
  # why: Asks for her pity with another guest's name, room and nerves.
  # hears: Now a stranger knows that I'm nervous.
  You: Mr Amadi's, in 118. He speaks to all those bankers in the morning, he's nervous, and I'd so like him to sleep.
  ~ feel(-5)
  ~ door = 1
  ~ wrongs = wrongs + 1
  Mrs Castell: The man with the jars of honey at breakfast? I must tell my sister. # mood: amused
  -> friday
* [“The pressing room mixed them up, ma'am, it's always the same. If you hold the bag, I'll find them in no time.” #id: too_much_for_her #empathy: 0 #ownership: 0 #recovery: 3 #slip: blamed]
  # why: Gets the trousers at once, and pays with Bea, who pressed eleven shirts by hand.
  # hears: They've got them. And it was somebody else, of course.
  You: The pressing room mixed them up, ma'am, it's always the same. If you hold the bag, I'll find them in no time.
  ~ feel(-5)
  ~ door = 2
  Mrs Castell: They pressed my shirts very nicely. Here, take them. # mood: cold # shows: trousers
  -> friday


// ---------------------------------------------------------------- Act 5: the front desk, the next morning

=== friday ===
{button == 1:Mr Amadi wears the whole suit. The middle button is in his hand.|{button == 4:Mr Amadi wears the whole suit, and pulls at a loose sleeve button.|{button == 2:Mr Amadi wears the whole suit, and Bea's note in the pocket.|Mr Amadi wears the whole suit.}}} {door == 1:A woman in the lobby whispers and points.|{door == 2:Bea has come up, red in the face.|{door == 3:Mrs Castell waves at you from breakfast.|It is twenty to eight.}}} # act: Friday, 7:40 a.m. # you: Dana, front desk # place: hotel_desk # enter: amadi
-> the_next_one

=== the_next_one ===
Mr Amadi: One more thing, before I go down. What do you tell the next one who comes at half past two? # mood: curious # pose: pointing # shows: pressing_card # stakes: 2 # title: The next one with a suit # ask: Why did it take four people to get past one card? # hint: He isn't asking for himself. What would have helped him yesterday? # rule: When a rule sends people away who could be helped, I change what it says.
* [“I can't change that card by myself. But the manager hears your story from me today, and I'll write you what she says.” #id: write_you_what_she_says #empathy: 1 #ownership: 4 #recovery: 1 #slip: only_owned]
  # why: Carries it to the one who can change it and reports back, while the card stays on the desk.
  # hears: She'll write to me. And today's half past two?
  You: I can't change that card by myself. But the manager hears your story from me today, and I'll write you what she says.
  ~ feel(0)
  ~ card = 3
  Mr Amadi: Then I'll read that one, too. # mood: calm
  -> verdict
* [“To ask for me, sir. I know everyone downstairs, and there's always something I can get done.” #id: ask_for_me #empathy: 1 #ownership: 1 #recovery: 0 #slip: promised_air]
  # why: Means it, and helps those who meet Dana on a day when Dana is in.
  # hears: So one has to be lucky.
  You: To ask for me, sir. I know everyone downstairs, and there's always something I can get done.
  ~ feel(-5)
  ~ card = 2
  Mr Amadi: And on your day off? # mood: curious
  -> verdict
* [“That it's nine, as I told you. If we pressed for everyone in the afternoon, nobody would have anything in the morning.” #id: nobody_would #empathy: 0 #ownership: 0 #recovery: 0 #slip: explained_first]
  # why: Explains the rule, and it is a good reason, to a man who just showed that it can be done.
  # hears: They learned nothing. I was an exception.
  You: That it's nine, as I told you. If we pressed for everyone in the afternoon, nobody would have anything in the morning.
  ~ feel(-20)
  ~ card = 1
  Mr Amadi: Bea found twenty minutes for me. You didn't. # mood: cold
  -> verdict
* [“You read that card three times, and it had no answer. From today it says: ‘Ask us how soon.’ Would that have helped?” #id: ask_us_by_when #empathy: 4 #ownership: 3 #recovery: 4]
  # why: Remembers how he stood there, changes the card to what would have helped, and checks it with him.
  # hears: She saw me reading. And it's gone.
  You: You read that card three times, and it had no answer. From today it says: ‘Ask us how soon.’ Would that have helped?
  ~ feel(10)
  ~ card = 4
  Mr Amadi: I'd only have read it once. # mood: delighted
  -> verdict


// ---------------------------------------------------------------- How it ends

=== verdict ===
{
- trust < 30: -> other_hotel
- door == 1: -> man_with_the_honey
- turn == 2: -> nine_shirts
- wrongs == 0 && card == 4 && trust >= 75: -> please_pull_note
- wrongs == 0 && trust >= 50: -> at_eight
- else: -> read_the_card
}

=== please_pull_note ===
# ending: kept
# headline: He got the money. He begins every speech now with a button.
# review: I asked what I should wear between eight and nine. They told me when I'd get it, and they kept it. Somebody called Bea, whom I never met, looked after me.
# business: Kept. The bee keepers meet here next spring, sixty rooms for two nights. It cost twenty minutes of ironing and one card.
# picture: His brown jacket on a stand. By the middle button is Bea's note, “Please pull hard”, and beside it a jar of honey for her. In the hall behind, they clap.
He steps up to the desk again at noon. Four hundred people stood up at the end. # mood: amadi delighted
Mr Amadi: Somebody asked who presses my suits. I said: Bea. # mood: delighted
-> END

=== at_eight ===
# ending: kept
# headline: He began at eight, in a pressed suit. Nobody noticed it, as it should be.
# review: A good hotel. You have to ask, but when you ask they try. My suit was ready in time.
# business: Kept, quietly. He will stay here again, and he will ask again. The card on the desk goes on sending others next door.
# picture: His room, in the morning sun. The hanger in the wardrobe is empty, and the clock says 8:00.
He straightens his jacket and goes down the stairs. # mood: amadi calm
Mr Amadi: Wish me luck. It's more people than bees today. # mood: hopeful
-> END

=== nine_shirts ===
# ending: at_risk
# headline: In the wedding picture there are eleven men, two of them in T-shirts.
# review: My suit was ready in no time. At breakfast I heard whose shirts were not. I'd have waited.
# business: At risk. The Castells had forty rooms and wanted to come back for the silver wedding. One promise was made faster by breaking another.
# picture: The wedding picture, in a gold frame: eleven men, nine in white shirts, one in a red T-shirt and one in a striped one.
At breakfast the Castells look at his suit. He looks at his plate. # mood: amadi sad # pose: amadi look_down
Mr Amadi: I didn't ask to go before them. # mood: sad
-> END

=== man_with_the_honey ===
# ending: at_risk
# headline: At eight a stranger in the first row wished him strong nerves.
# review: They did everything for my suit. They also told the whole house that I was nervous. I had told one person.
# business: At risk. He gave his speech, and he'll sleep elsewhere next time. What guests tell us at night was known at breakfast.
# picture: The hall, as he sees it over his speech and a jar of honey. It is eight. Somebody in the first row holds up a thumb.
In the lobby two ladies smile at him, kindly, and nod. # mood: amadi tense
Mr Amadi: How do they know my name? # mood: tense
-> END

=== read_the_card ===
# ending: at_risk
# headline: He wrote his thank-you card to Bea, and to nobody else.
# review: The suit was fine in the end. I'd have liked to think about my bees that day, and I thought about trousers.
# business: At risk. The bee keepers are looking for sixty rooms in spring, and he has told them about the afternoon and about the night.
# picture: The pressing room. On the ironing board, beside the iron, stands a card with a bee: “Thank you, Bea.”
He looks at the card on the desk once more and goes down. # mood: amadi weary
Mr Amadi: It's only a suit. I know. # mood: weary
-> END

=== other_hotel ===
# ending: lost
# headline: He checked out at nine, when the suit was due.
# review: There is an iron in every room of the hotel across the street. You do it yourself, and you know when it's done.
# business: Lost, and sixty rooms in spring with him. Twenty minutes of ironing would have kept them.
# picture: The front desk at nine. His key lies on the card, behind “Back at”. Outside he walks to a hotel with an iron on its sign.
He lays his key on the card, so that it covers the word “nine”. # mood: amadi cold # shows: key_on_card
Mr Amadi: Now it says: “Back at.” I won't be. # mood: cold
-> END


=== function feel(by)
~ trust = MAX(0, MIN(100, trust + by))
