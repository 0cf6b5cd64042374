# id: rental_garage
# title: The free day
# summary: A free day brings him back after a bad first visit, and four people find out what a free day is worth.
# role: Lot attendant, the rival's gate, return desk, manager
# trains: Making it right when a freebie no longer does.
# minutes: 11
# level: 2
# customer: rao
# cast: rao = Mr Rao; hair: bald_sides; hair_color: grey; skin: brown; wears: paper; glasses: none; beard: moustache_thin; shirt: collar
# cast: curtis = Curtis; hair: short_messy; hair_color: auburn; skin: pale; wears: teal; glasses: none; beard: goatee; shirt: uniform
# cast: bev = Bev; hair: afro; hair_color: grey; skin: deep; wears: teal; glasses: butterfly; beard: none; shirt: uniform
# cast: mother = Mrs Rao; hair: gray_bun; hair_color: white; skin: brown; wears: coral; glasses: round_thick; beard: none

// Trust in Ollerton, whose green ring is over the aisle, the booth and the desk. Gable's kindness never
// raises it: he learns to trust a person, and she wears the other sign. A bad minute at Gable's gate
// lowers it all the same, because it is a minute of our free day.
VAR trust = 40
// What he will say of Kit at the end of the day.
VAR chased = false
VAR told_off = false
VAR thief = false
// What he thinks of the purple triangle. It decides where he goes if he leaves.
VAR likes_gable = false
// Marisol gave him her number.
VAR has_number = false
// Noor and Curtis walked his way and wrote a list.
VAR walked = false
// Curtis signed that he was to blame.
VAR signed = false
// There is yellow paint on the bumper.
VAR scratched = false
// Noor heard it in his words.
VAR june_told = false
// June said that he was not the first.
VAR june_blamed = false
// Red lines crossed and not put right.
VAR wrongs = 0
// Something that made it happen is being changed.
VAR mending = false
// He wrote the new line himself.
VAR line_written = false
// Noor said that it was done, and it was not.
VAR lied = false

-> aisle_c


// ---------------------------------------------------------------- Act 1: the lot attendant

=== aisle_c ===
Ollerton Car Rental. The small cars stand in aisle C, the big ones in D. A man in an ironed shirt gets out of one small car and into the next. # act: Saturday, 10:05 a.m. # you: Kit, lot attendant # place: garage_aisle # enter: rao # holds: rao phone
Curtis: He's sat in half the cars. Two were stolen last month, so the memo says: nobody sits in a car before it's theirs. I've got the exit booth, too. # mood: weary # pose: check_clock
-> any_car_you_like

=== any_car_you_like ===
Mr Rao: Good morning. Your e-mail says aisle C, any car you like. Is there a trick to it? # mood: hopeful # exit: curtis # shows: email C # stakes: 1 # title: Any car you like # ask: What did he see when Kit came toward him? # hint: He is holding an e-mail. Who sent it? # rule: When a customer is in the wrong spot, I first ask what we told them.
* [“Our e-mail says any car. And then I come marching up to you. That must feel like being caught.” #id: marching_down #empathy: 4 #ownership: 2 #recovery: 0 #slip: only_felt]
  # why: Sees the march through his eyes and says so, and he still has no car.
  # hears: Yes. That's how it felt. And the car?
  You: Our e-mail says any car. And then I come marching up to you. That must feel like being caught.
  ~ feel(0)
  Mr Rao: A little. I put every seat back the way it was. # mood: amused
  -> no_juniper
* [“If our e-mail says C, then you're right to be here. I'm Kit. Show me what you booked, and I'll bring it to you.” #id: c_is_right #empathy: 3 #ownership: 4 #recovery: 4]
  # why: Puts him in the right before anything else is settled, and takes the search off his hands.
  # hears: I wasn't doing anything wrong. Good.
  You: If our e-mail says C, then you're right to be here. I'm Kit. Show me what you booked, and I'll bring it to you.
  ~ feel(5)
  Mr Rao: So I'm not trespassing. That's a start. # mood: relieved
  -> no_juniper
* [“Whoa, hold it, sir. You can't just go in and out of the cars like that. Can I see your booking first?” #id: hold_it #empathy: 0 #ownership: 1 #recovery: 1 #slip: argued]
  # why: Does what the memo says to a man who is doing what the e-mail says.
  # hears: They asked me in, and now I'm a suspect.
  You: Whoa, hold it, sir. You can't just go in and out of the cars like that. Can I see your booking first?
  ~ feel(-15)
  ~ chased = true
  Mr Rao: I've stopped. I'm a bus driver, I can stop. # mood: cold
  -> no_juniper
* [“No trick at all. The blue one is just washed, the tank is full and the key's in it. You're on the road in two minutes.” #id: three_cars #empathy: 1 #ownership: 1 #recovery: 2 #slip: rushed]
  # why: Is quick and cheerful, and offers a car without asking which one he came for.
  # hears: I'm in the way. Politely.
  You: No trick at all. The blue one is just washed, the tank is full and the key's in it. You're on the road in two minutes.
  ~ feel(-5)
  Mr Rao: I've sat in the blue one. It's very nice, and very small. # mood: curious
  -> no_juniper

=== no_juniper ===
He turns his phone to you. He has booked a Juniper. That is a big car, so it stands in D. # shows: juniper
-> did_i_misread

=== did_i_misread ===
Mr Rao: I booked the Juniper. I've been through all of C. It's a lovely row, and there's no Juniper in it. Did I read it wrong? # mood: worried # stakes: 1 # title: A row without a Juniper # ask: He asks whether it was him. Why does he ask that? # hint: Our sign says D. Our e-mail says C. Which of the two did he follow? # rule: When someone asks if it was their mistake and it was ours, I say so first.
* [“A Juniper? Why didn't you say so? Those are in D. It's on the sign up there. See?” #id: say_so #empathy: 0 #ownership: 0 #recovery: 2 #slip: argued]
  # why: Is true and even helpful, and answers his question with “yes, it was you”.
  # hears: I should have said so. I should have looked up.
  You: A Juniper? Why didn't you say so? Those are in D. It's on the sign up there. See? # shows: way_to_d
  ~ feel(-15)
  ~ told_off = true
  Mr Rao: You have a sign. I have an e-mail with my name on it. # mood: cold
  -> gold_coupon
* [“That's head office, they've never set foot in here. Come on, I'll walk you over to D, and you get first pick.” #id: first_pick #empathy: 2 #ownership: 0 #recovery: 4 #slip: blamed]
  # why: Gets him the car with a choice on top, and leaves the e-mail to people far away.
  # hears: I get my car. The next man gets the same e-mail.
  You: That's head office, they've never set foot in here. Come on, I'll walk you over to D, and you get first pick.
  ~ feel(0)
  Mr Rao: Head office. We have one of those, too. # mood: amused
  -> gold_coupon
* [“That's our e-mail, not your eyes. I'll call the people who write it today. And I'll text you when it's changed.” #id: not_your_eyes #empathy: 2 #ownership: 4 #recovery: 1 #slip: only_owned]
  # why: Takes the e-mail on and will report back, while he stands there without a car.
  # hears: The next man will be fine. I'm still in C.
  You: That's our e-mail, not your eyes. I'll call the people who write it today. And I'll text you when it's changed.
  ~ feel(0)
  Mr Rao: That will be good for the next man. # mood: calm
  -> gold_coupon
* [“You read it right, we wrote it wrong. All that getting in and out for nothing. Shall I drive you over to D?” #id: read_it_right #empathy: 4 #ownership: 3 #recovery: 4]
  # why: Answers the question he asked, sees what it cost him, and takes him to the car.
  # hears: It wasn't me. And for once somebody drives me.
  You: You read it right, we wrote it wrong. All that getting in and out for nothing. Shall I drive you over to D?
  ~ feel(5)
  Mr Rao: Please. It was twenty-five minutes. I don't exaggerate. # mood: relieved
  -> gold_coupon

=== gold_coupon ===
Aisle D. He hands you a gold coupon with a star: “One free day, with our regrets.” # holds: rao nothing # shows: coupon
Mr Rao: Eighteen months ago a man shouted at me here. I wrote. You sent this. # mood: weary
-> which_one_for_her

=== which_one_for_her ===
Mr Rao: I drive a bus. For thirty years my mother rode on it, in the seat behind me. She's eighty-eight. Today she sits beside me. Which car for her? # mood: hopeful # stakes: 1 # title: A car for his mother # ask: What did the first coupon leave exactly where it was? # hint: He just told you what this day is for. Who has to be happy with the car? # rule: When someone comes back after we failed them, I make this visit work before I make a speech.
* [“Please don't touch that one, sir. Two were stolen last month. The office has to check you first. Nothing personal.” #id: hands_off #empathy: 0 #ownership: 0 #recovery: 0 #slip: hid_behind_policy]
  # why: Follows the memo to the letter, and tells an invited man that he looks like a thief.
  # hears: Last time they shouted. This time they call me sir.
  You: Please don't touch that one, sir. Two were stolen last month. The office has to check you first. Nothing personal.
  ~ feel(-20)
  ~ thief = true
  Nine minutes. He keeps his hands where you can see them. # mood: rao cold # sound: keys # pose: rao shrugging
  -> wrong_arrow
* [“Somebody shouts at you. You write to us, and all you get is a coupon. That must have felt like no answer at all.” #id: worse_than_nothing #empathy: 4 #ownership: 1 #recovery: 1 #slip: only_felt]
  # why: Guesses what the coupon felt like, as nobody did at the time, and forgets that he asked for a car.
  # hears: Yes, it was. But I'm here for a car.
  You: Somebody shouts at you. You write to us, and all you get is a coupon. That must have felt like no answer at all.
  ~ feel(0)
  Mr Rao: It lay in a drawer for a long time. # mood: sad
  -> wrong_arrow
* [“The one by the pillar, its door opens wide. I'll set the seat for her. Is it her knees or her hip?” #id: knees_or_hip #empathy: 3 #ownership: 3 #recovery: 4]
  # why: Hears what the day is for and makes that part work, down to the door.
  # hears: He's getting it ready for her, not for me. That's right.
  You: The one by the pillar, its door opens wide. I'll set the seat for her. Is it her knees or her hip?
  ~ feel(5)
  Mr Rao: Her hip. She says it's the car's fault, always. # mood: delighted # sound: keys
  -> wrong_arrow
* [“Any one in this row. And tonight I'll tell our manager about the shouting and the e-mail, in person, not on a form.” #id: in_person #empathy: 2 #ownership: 4 #recovery: 1 #slip: made_them_work]
  # why: Carries it to the one who can change it, and lets him find his own car again.
  # hears: Somebody means to say it out loud. We'll see.
  You: Any one in this row. And tonight I'll tell our manager about the shouting and the e-mail, in person, not on a form.
  ~ feel(0)
  Mr Rao: In person? That would be new. # mood: curious # sound: keys
  -> wrong_arrow


// ---------------------------------------------------------------- Act 2: the rival's attendant

=== wrong_arrow ===
Now you work for another company, Gable. A wrong arrow sends Ollerton's customers to you. Here comes one. # act: Same day, 10:25 a.m. # you: Marisol, at the rival's gate # place: exit_lanes # enter: rao # sound: car_start # holds: rao wheel # shows: juniper
Two cars stop behind him.
Mr Rao: I followed the arrow. I seem to be at the wrong company. # mood: worried
-> backing_out

=== backing_out ===
Mr Rao: My mother is at the curb at eleven. I have to back out. And a bus driver needs somebody he can see. # mood: worried # stakes: 1 # title: Nobody to back him out # ask: He is another company's customer. Why does it matter what she does? # hint: He just told you what he needs. It costs you ten steps. # rule: When someone is stuck in front of me, I help, whoever's customer they are.
* [“That arrow sends me five people a day. But you drive for a living. And now you have to do this with a crowd watching.” #id: got_a_crowd #empathy: 4 #ownership: 2 #recovery: 1 #slip: only_felt]
  # why: Finds what stings, a driver watched by drivers, and leaves him sitting in it.
  # hears: She knows. She's also still in her booth.
  You: That arrow sends me five people a day. But you drive for a living. And now you have to do this with a crowd watching.
  ~ feel(0)
  Mr Rao: That, and eleven o'clock. # mood: weary
  -> over_to_the_ring
* [“Stay right there. It's an Ollerton car, so one of them drives it out for you, I'll call, and I send those two around you.” #id: buzz_their_booth #empathy: 1 #ownership: 1 #recovery: 3 #slip: passed_on]
  # why: Is correct and polite, and puts him on hold in a lane with two cars behind him.
  # hears: I belong to somebody else. Nobody's coming.
  You: Stay right there. It's an Ollerton car, so one of them drives it out for you, I'll call, and I send those two around you.
  ~ feel(-5)
  It rings and rings. In the end a colleague of yours waves him back. # sound: phone_ring
  -> over_to_the_ring
* [“Foot on the brake. I'll stop those two, then I stand where your left mirror shows me. If you can't see me, don't move.” #id: left_mirror #empathy: 3 #ownership: 4 #recovery: 4]
  # why: Gets out of the booth and stands exactly where he said he needed somebody.
  # hears: I can see her. That's all I asked.
  You: Foot on the brake. I'll stop those two, then I stand where your left mirror shows me. If you can't see me, don't move.
  ~ feel(0)
  Mr Rao: That's how we teach it, word for word. # mood: relieved
  -> over_to_the_ring
* [“Oh, you've got miles of room, I can see it from up here. Come straight back. I'll shout if there's anything.” #id: straight_back #empathy: 1 #ownership: 1 #recovery: 0 #slip: rushed #red: unsafe]
  # why: Means to spare him a fuss, and sends him backward on the word of someone he cannot see.
  # hears: She says it's clear. She must know.
  You: Oh, you've got miles of room, I can see it from up here. Come straight back. I'll shout if there's anything.
  ~ feel(-5)
  ~ scratched = true
  ~ wrongs = wrongs + 1
  -> yellow_post

=== yellow_post ===
A small bang. He has hit a yellow post, and some of its paint is on his bumper now. # shows: bumper
-> on_the_bumper

=== on_the_bumper ===
Mr Rao: Thirty-one years, and I never even touched a mirror. # mood: sad # stakes: 1 # title: The mark on the bumper # ask: She said it was clear. What does she owe him now, beyond the paint? # hint: He thinks that it was him. Was it? # rule: When I said it was safe and it wasn't, I say whose word it was.
* [“It's a post, it's been hit before. Rub it with your thumb, see? They never look down there, trust me.” #id: rub_it #empathy: 1 #ownership: 0 #recovery: 0 #slip: brushed_off #repairs: straight_back]
  # why: Wants it to be small for his sake, and makes him part of hiding it.
  # hears: I'm to drive off and say nothing. I've never done that.
  You: It's a post, it's been hit before. Rub it with your thumb, see? They never look down there, trust me.
  ~ feel(-10)
  Mr Rao: I look down there. Every morning. # mood: cold
  -> over_to_the_ring
* [“Thirty-one clean years. And I spoil them in five seconds, from my booth. That must hurt more than a bit of paint.” #id: from_a_chair #empathy: 4 #ownership: 2 #recovery: 1 #slip: only_felt #repairs: straight_back]
  # why: Sees that it is the record that hurts and not the bumper, and leaves the bumper to him.
  # hears: She understands what I've lost. Who pays for the paint?
  You: Thirty-one clean years. And I spoil them in five seconds, from my booth. That must hurt more than a bit of paint.
  ~ feel(0)
  Mr Rao: I'll have to tell this at the depot. # mood: weary
  -> over_to_the_ring
* [“That wasn't you. I said it was clear, and I couldn't see. I'll sign for it, Gable pays, and now I walk you out.” #id: i_couldnt_see #empathy: 2 #ownership: 4 #recovery: 4 #repairs: straight_back]
  # why: Says whose word it was, puts it on paper, and then does what she should have done.
  # hears: It wasn't me. She signed it.
  You: That wasn't you. I said it was clear, and I couldn't see. I'll sign for it, Gable pays, and now I walk you out.
  ~ feel(0)
  ~ wrongs = wrongs - 1
  Mr Rao: You could have said I turned too late. # mood: relieved
  -> over_to_the_ring
* [“It's only paint, and insurance pays for paint. I do the form with you now, it takes five minutes. Is that all right?” #id: top_half #empathy: 1 #ownership: 2 #recovery: 3 #slip: made_them_work #repairs: straight_back]
  # why: Settles the paint, and never says who told him that it was clear.
  # hears: Somebody pays. It still looks as if it had been me.
  You: It's only paint, and insurance pays for paint. I do the form with you now, it takes five minutes. Is that all right?
  ~ feel(-5)
  Mr Rao: I came to take my mother to the ocean. # mood: weary # sound: page
  -> over_to_the_ring

=== over_to_the_ring ===
The car backs out, slowly, and you walk ahead of it to Ollerton's booth. # enter: curtis
Curtis runs between the aisle and the booth today. He hears the car, and he doesn't look up. # mood: rao hopeful # pose: curtis look_down
-> what_do_you_want

=== what_do_you_want ===
Curtis: What do you want? # mood: weary # mood: rao tense # pose: reading # stakes: 1 # title: Four words from Curtis # ask: Four words. What did Mr Rao hear in them? # hint: Somebody has to say the first friendly sentence at this window. # rule: When I hand someone over, I tell their story so that they don't have to.
* [“See, you'd never get that at Gable. I'm not saying anything, Curtis. Here's my card, sir, just in case.” #id: my_card #empathy: 1 #ownership: 0 #recovery: 1 #slip: blamed]
  # why: Sells at the moment when he is at his lowest, over the head of the man who brought him there.
  # hears: She was kind. Now I know what for.
  You: See, you'd never get that at Gable. I'm not saying anything, Curtis. Here's my card, sir, just in case.
  ~ feel(-10)
  Curtis: I can hear you, Marisol. # mood: angry
  -> arm_up
* [“One of yours, Curtis. Your arrow sent him to me. He did what it said, and I'm staying here till he's through.” #id: one_of_yours #empathy: 3 #ownership: 4 #recovery: 2]
  # why: Tells it for him, clears his name at a window that is not even hers, and stays until it is done.
  # hears: I didn't have to explain myself. And she's still here.
  You: One of yours, Curtis. Your arrow sent him to me. He did what it said, and I'm staying here till he's through.
  ~ feel(0)
  {scratched:You tell Curtis about the post, too. }You stay where you are.
  Curtis: Oh. The arrow. Yeah. Sorry, Marisol. # mood: worried
  -> arm_up
* [“He's been running all morning, sir, so he doesn't look up. But you were sent wrong, you're late, and then you hear that. It hurts.” #id: cant_even_look #empathy: 4 #ownership: 2 #recovery: 1 #slip: only_felt]
  # why: Catches how four words landed without making a villain of a tired man, and the arm stays down.
  # hears: It does sting. I'd still like to leave.
  You: He's been running all morning, sir, so he doesn't look up. But you were sent wrong, you're late, and then you hear that. It hurts.
  ~ feel(-5)
  Mr Rao: I drive a bus. I'm used to people who don't look up. # mood: amused
  -> arm_up
* [“Open up, Curtis, he has to be at the curb at eleven. And paint over that arrow tonight, it sends me five people a day.” #id: lift_it #empathy: 1 #ownership: 1 #recovery: 4 #slip: passed_on]
  # why: Gets the arm up and the arrow named in one breath, over the head of the man in the car.
  # hears: They talk about me. Nobody talks to me.
  You: Open up, Curtis, he has to be at the curb at eleven. And paint over that arrow tonight, it sends me five people a day.
  ~ feel(-10)
  Mr Rao: Nobody has said good morning yet. # mood: sad
  -> arm_up

=== arm_up ===
The gate opens. Mr Rao doesn't drive yet. # exit: curtis # shows: lift_gate
-> what_do_you_charge

=== what_do_you_charge ===
Mr Rao: May I ask what your company charges, for a car like this? # mood: curious # stakes: 1 # title: The price question # ask: She could win a customer right here. What wins him? # hint: What does he need before eleven? A price? # rule: When someone is in a hurry and asks about my prices, I help with the hurry.
* [“It's not the price, is it? You want to know if we'd treat you better. Most days we would. I can't promise you every day.” #id: most_days #empathy: 4 #ownership: 2 #recovery: 1 #slip: only_felt]
  # why: Hears the question under the question and answers it without a sales pitch, as the clock runs.
  # hears: “Most days.” She's honest. I'm late.
  You: It's not the price, is it? You want to know if we'd treat you better. Most days we would. I can't promise you every day.
  ~ feel(0)
  ~ likes_gable = wrongs == 0
  Mr Rao: Most days. That's honest. On my bus it's the same. # mood: amused
  -> washed_it
* [“Ours cost twenty dollars less. Leave their car by the wall, and you drive off in one of ours before they notice. Interested?” #id: hop_out #empathy: 0 #ownership: 1 #recovery: 0 #slip: rushed]
  # why: Takes the sale that is lying there, and costs him the morning he came for.
  # hears: So she wanted something, too.
  You: Ours cost twenty dollars less. Leave their car by the wall, and you drive off in one of ours before they notice. Interested?
  ~ feel(-5)
  Mr Rao: My mother's at the curb. Do I leave her there? # mood: cold
  -> washed_it
* [“I do the gate, not the prices. But I'm Marisol, I'm here till two, and that's my number. If anything goes wrong, call me.” #id: im_here_till_two #empathy: 2 #ownership: 4 #recovery: 1 #slip: only_owned]
  # why: Stands by somebody who is not her customer with her own name and an hour, and lets him find the way.
  # hears: I've paid the others, and it's her I can call.
  You: I do the gate, not the prices. But I'm Marisol, I'm here till two, and that's my number. If anything goes wrong, call me.
  ~ feel(0)
  ~ has_number = true
  ~ likes_gable = wrongs == 0
  Mr Rao: It's their car, and now it's your number I have. # mood: curious
  -> washed_it
* [“Ask me on Monday. She's waiting at that curb. Keep left, turn at the second traffic light, and you'll be there at eleven.” #id: ask_me_monday #empathy: 3 #ownership: 2 #recovery: 4]
  # why: Lets the sale go and gives him back his eleven o'clock, which is the best sale she could make.
  # hears: She could have sold me a car. She got me there on time.
  You: Ask me on Monday. She's waiting at that curb. Keep left, turn at the second traffic light, and you'll be there at eleven.
  ~ feel(0)
  ~ likes_gable = wrongs == 0
  Mr Rao: She will be early, too. She always is. # mood: delighted
  -> washed_it


// ---------------------------------------------------------------- Act 3: the return desk

=== washed_it ===
The Juniper is back, full, and he has washed it{scratched:, all but one yellow stripe}. # act: Same day, 5:20 p.m. # you: June, return desk # place: return_desk # enter: rao # enter: mother # sound: keys # shows: key
Bev: Two more tens in the survey, June, and we're the best desk in the state. Be nice. # mood: hopeful # holds: coffee
Mr Rao: Everything was fine, thank you. # mood: calm
-> fine_thank_you

=== fine_thank_you ===
Mrs Rao: He says “fine” to everyone. The car was fine. # mood: calm # stakes: 1 # title: “The car was fine” # ask: What does “fine” cost the company that likes to hear it? # hint: She left something out of that sentence on purpose. # rule: When “fine” does not sound fine, I ask once more.
* [“So something else wasn't fine. I type fast. Tell me all of it from the start, in your words. Then I'll read it back to you.” #id: read_it_back #empathy: 3 #ownership: 4 #recovery: 2]
  # why: Says that something was wrong before she knows what, and gives it time and his own words.
  # hears: She wants it in my words. And in order.
  You: So something else wasn't fine. I type fast. Tell me all of it from the start, in your words. Then I'll read it back to you.
  ~ feel(5)
  Mr Rao: In order? I like things in order. # mood: relieved # sound: keyboard
  -> by_the_water
* [“So happy to hear it! You'll get two little questions tonight. Just so you know, anything below a nine counts as a zero.” #id: two_questions #empathy: 0 #ownership: 1 #recovery: 1 #slip: scripted]
  # why: Is as nice as Bev asked for, and asks him to look after the score.
  # hears: They'd like a nine. They didn't ask how it was.
  You: So happy to hear it! You'll get two little questions tonight. Just so you know, anything below a nine counts as a zero.
  ~ feel(-10)
  Mrs Rao: And what do we count as? # mood: cold
  -> by_the_water
* [“So the car was fine. And we weren't. You've carried that around all day, with your mother beside you.” #id: along_all_day #empathy: 4 #ownership: 2 #recovery: 1 #slip: only_felt]
  # why: Hears the half that was left out, and what it did to the day it was meant for.
  # hears: She heard it. She hasn't said what she'll do.
  You: So the car was fine. And we weren't. You've carried that around all day, with your mother beside you.
  ~ feel(0)
  Mr Rao: I tried not to show it. You heard it all the same. # mood: amused
  -> by_the_water
* [“You washed it! Nobody does that. Coffee for the road? A candy, ma'am? We like people to go home happy.” #id: go_home_happy #empathy: 2 #ownership: 1 #recovery: 2 #slip: brushed_off]
  # why: Is warm, means it, and is in time to hand out a candy before anything gets said.
  # hears: They're nice here. They'd like us to be finished.
  You: You washed it! Nobody does that. Coffee for the road? A candy, ma'am? We like people to go home happy.
  ~ feel(-5)
  Mrs Rao: I'm eighty-eight. I didn't come for candy. # mood: amused
  -> by_the_water

=== by_the_water ===
Mr Rao: {thief:Your young colleague took me for a thief.|{chased:Your young colleague chased me off.|{told_off:Your young colleague told me to read the sign.|Kit was kind.}}} {likes_gable:A lady at the wrong gate {has_number:gave me her number|was kind}.|A lady at the wrong gate was in a hurry.} One man asked me what I wanted. We sat by the ocean, and I thought about him. # mood: sad
-> what_now_a_week

=== what_now_a_week ===
Mrs Rao: Last time they gave him a free day. What is it now, a week? # mood: tense # pose: pointing # stakes: 2 # title: Another free day? # ask: A second free day costs little. Why is it worth less than nothing to him? # hint: The last free day brought him to this desk. # rule: When a gift has failed once, I don't double it. I find who can fix the cause, and by when.
* [“Two days, then. Any car, any time, I don't have to ask. It's the most I've got, and you've both earned it.” #id: two_days #empathy: 2 #ownership: 1 #recovery: 1 #slip: token]
  # why: Gives all that she has, and it is the thing that brought him back to the same booth.
  # hears: More of the same paper.
  You: Two days, then. Any car, any time, I don't have to ask. It's the most I've got, and you've both earned it.
  ~ feel(-10)
  Mr Rao: I had a free day. It's how I got here. # mood: weary
  -> low_sun
* [“This isn't going in as a form. I'll stand beside our manager till she's read it. And tonight you hear from me.” #id: till_shes_read_it #empathy: 2 #ownership: 4 #recovery: 1 #slip: only_owned]
  # why: Walks it in and will report back herself, and brings him no one who can change anything.
  # hears: She'd stay late for this. And then?
  You: This isn't going in as a form. I'll stand beside our manager till she's read it. And tonight you hear from me.
  ~ feel(5)
  ~ june_told = true
  Mr Rao: You'd stay late for that? Thank you. # mood: curious
  -> low_sun
* [“Honestly? Curtis is like that with everybody. We've all told the boss, and nothing ever happens. Please don't take it to heart.” #id: like_that #empathy: 1 #ownership: 0 #recovery: 0 #slip: blamed #red: blame]
  # why: Is meant as comfort, and tells him that everyone knew and let him walk up to that window.
  # hears: They know. They've always known. It was my turn.
  You: Honestly? Curtis is like that with everybody. We've all told the boss, and nothing ever happens. Please don't take it to heart.
  ~ feel(-15)
  ~ june_blamed = true
  ~ wrongs = wrongs + 1
  Mr Rao: I see. So it was only my turn. # mood: cold
  -> low_sun
* [“He spoiled the ocean for you. A free day won't cure that. I'll tell the manager, who runs this place. Can she call at six thirty?” #id: six_thirty #empathy: 4 #ownership: 3 #recovery: 4]
  # why: Says what one man at a window did to the day, leaves the gift in the drawer, and names who calls and when.
  # hears: She doesn't offer me a day. Somebody's going to call.
  You: He spoiled the ocean for you. A free day won't cure that. I'll tell the manager, who runs this place. Can she call at six thirty?
  ~ feel(10)
  ~ june_told = true
  Mrs Rao: Six thirty. He'll be ready at six. # mood: amused
  -> low_sun


// ---------------------------------------------------------------- Act 4: the manager

=== low_sun ===
Low sun, a stack of gold coupons. Head office writes: send him two free days and close it by seven. # act: Same day, 6:15 p.m. # you: Noor, station manager # place: back_office # enter: curtis # mood: curtis tense # sound: mail_ping # shows: coupon
{june_told:June has told you all of it, in his words.|June's note says: wrong row, wrong gate, Curtis.}
-> writing_me_up

=== writing_me_up ===
Curtis: Your memo says to stop people. And I had the aisle and the booth, all day. So, do I get a written warning? # mood: tense # pose: arms_crossed # stakes: 1 # title: Curtis and the memo # ask: One person was rude. Who made it likely? # hint: Curtis was rude. What did your memo and two jobs at once have to do with it? # rule: When one of us lets a customer down, I look first at how I set up their work.
* [“No. It's my memo, and I gave one man two jobs. Head office hears that from me tonight, with my name on it.” #id: my_memo #empathy: 1 #ownership: 4 #recovery: 1 #slip: only_owned]
  # why: Takes it off Curtis and signs for it upstairs, and leaves the memo on the clipboards for tomorrow.
  # hears: She's told her boss. Nobody's told me.
  You: No. It's my memo, and I gave one man two jobs. Head office hears that from me tonight, with my name on it.
  ~ feel(0)
  Curtis: Huh. I had a whole speech ready. # mood: relieved
  -> dial
* [“Two jobs, all day. I'd have snapped, too. Get your jacket. We walk where he walked, with his e-mail, and write down what's wrong.” #id: get_your_jacket #empathy: 3 #ownership: 3 #recovery: 4]
  # why: Sees what the day was like for Curtis, and goes to look before she judges, with the very man.
  # hears: They went and walked it. As I did.
  You: Two jobs, all day. I'd have snapped, too. Get your jacket. We walk where he walked, with his e-mail, and write down what's wrong.
  ~ feel(0)
  ~ walked = true
  Curtis: Then I know one already. I painted that arrow. # mood: worried
  -> dial
* [“Think you're lost, Curtis, and your mother's waiting. Then somebody shouts at you: what do you want? How does that feel?” #id: what_do_you_hear #empathy: 3 #ownership: 1 #recovery: 1 #slip: only_felt]
  # why: Lets Curtis find out for himself what he said, and leaves memo, jobs and arrow as they are.
  # hears: He understands now. He's still alone out there tomorrow.
  You: Think you're lost, Curtis, and your mother's waiting. Then somebody shouts at you: what do you want? How does that feel?
  ~ feel(0)
  Curtis: “Go away.” I'd have heard “go away.” # mood: sad
  -> dial
* [“I kind of have to, Curtis. You know how you sounded. Sign here, and I can tell him that we've dealt with it.” #id: sign_here #empathy: 1 #ownership: 0 #recovery: 1 #slip: blamed]
  # why: Finds someone to sign for it, and keeps the memo, the two jobs and the arrow.
  # hears: They've punished somebody. I hadn't asked for that.
  You: I kind of have to, Curtis. You know how you sounded. Sign here, and I can tell him that we've dealt with it.
  ~ feel(0)
  ~ signed = true
  Curtis: Dealt with me, you mean. # mood: cold # sound: stamp
  -> dial

=== dial ===
Six thirty. You dial. # exit: curtis # sound: phone_ring # channel: phone
-> is_it_the_survey

=== is_it_the_survey ===
Mr Rao: If this is the survey, I gave you a ten. My mother changed it. # mood: amused # channel: phone # stakes: 1 # title: A ten in the survey # ask: What should a manager's first sentence do? # hint: You have one sentence before he knows what kind of call this is. # rule: When I call to make it right, the apology comes before the reason and before the gift.
* [“It's Noor, from Ollerton. We'd like this off your mind tonight, so there are two free days on your account. All settled?” #id: close_by_seven #empathy: 0 #ownership: 0 #recovery: 0 #slip: token]
  # why: Has a case to close by seven, and takes a spoiled day for something that two coupons can lift off his mind.
  # hears: It's off her mind. That's what she means.
  You: It's Noor, from Ollerton. We'd like this off your mind tonight, so there are two free days on your account. All settled? # channel: phone
  ~ feel(-30)
  -> closed_by_seven
* [“I'm Noor, I run the garage. You gave us a second chance, with your mother waiting for you. And we wasted it.” #id: feel_foolish #empathy: 4 #ownership: 2 #recovery: 1 #slip: only_felt]
  # why: Sees what the second chance was to him, and says nothing yet of what she will do.
  # hears: Wasted. Yes. She might have been there.
  You: I'm Noor, I run the garage. You gave us a second chance, with your mother waiting for you. And we wasted it. # channel: phone
  ~ feel(0)
  Mr Rao: You did. I'd ironed a shirt. # mood: sad # channel: phone
  -> after_hello
* [“I'm Noor, I run the garage. You were treated badly here, twice. It's my shop both times, I'm sorry, and you get your free day back.” #id: both_times #empathy: 3 #ownership: 4 #recovery: 2]
  # why: Says what happened in plain words, counts both visits, and gives back the day, which was never the trouble.
  # hears: Both times. She knows about the first.
  You: I'm Noor, I run the garage. You were treated badly here, twice. It's my shop both times, I'm sorry, and you get your free day back. # channel: phone
  ~ feel(5)
  Mr Rao: Twice. I wasn't sure that anyone was counting. # mood: curious # channel: phone
  -> after_hello
* [“I'm Noor, I run the garage. That rule about trying out cars is gone as of tonight. Two were stolen, that's why we had it.” #id: let_me_explain #empathy: 1 #ownership: 2 #recovery: 3 #slip: explained_first]
  # why: Takes the rule away, which is more than most would, and tells him why people like him were suspects.
  # hears: The rule's gone. She's still explaining it to me.
  You: I'm Noor, I run the garage. That rule about trying out cars is gone as of tonight. Two were stolen, that's why we had it. # channel: phone
  ~ feel(-5)
  ~ mending = true
  Mr Rao: I see. And did I look like the thief? # mood: cold # channel: phone
  -> after_hello

=== after_hello ===
{ june_blamed: -> you_had_all_been_told | -> two_pages }

=== you_had_all_been_told ===
Mr Rao: The lady at the desk says he's like that with everyone, and that you'd been told. Is that so? # mood: tense # channel: phone # stakes: 1 # title: What June told him # ask: A colleague said too much, and it was true. What is the honest way on? # hint: June told him the truth. Do you take it back, or do you own it? # rule: When a colleague has told a customer the truth, I don't take it back.
* [“It's so, and you shouldn't have had to find out at the desk. I was told, and I left him with two jobs. On Monday he gets help.” #id: i_was_told #empathy: 3 #ownership: 4 #recovery: 3 #repairs: like_that]
  # why: Sees how he came to hear it, and takes it onto the one who could have changed it, with a day.
  # hears: She could have blamed either one. She didn't.
  You: It's so, and you shouldn't have had to find out at the desk. I was told, and I left him with two jobs. On Monday he gets help. # channel: phone
  ~ feel(10)
  ~ wrongs = wrongs - 1
  ~ mending = true
  Mr Rao: Then you're the first to say so. # mood: relieved # channel: phone
  -> two_pages
* [“She had no business saying that, and I'm sorry she did. I'll speak to her. We don't talk about people here.” #id: no_business #empathy: 1 #ownership: 0 #recovery: 0 #slip: blamed #repairs: like_that]
  # why: Defends the house, and punishes the only person who had told him the truth.
  # hears: So now the lady's in trouble, and it's still true.
  You: She had no business saying that, and I'm sorry she did. I'll speak to her. We don't talk about people here. # channel: phone
  ~ feel(-15)
  Mr Rao: You don't say it isn't so. # mood: cold # channel: phone
  -> two_pages
* [“So you went home knowing that we knew, and that nobody had stopped it. That must be worse than what he said to you.” #id: wed_known #empathy: 4 #ownership: 1 #recovery: 1 #slip: only_felt #repairs: like_that]
  # why: Finds the second injury, worse than the first, and lets it stand.
  # hears: That's it exactly. And who's on tomorrow?
  You: So you went home knowing that we knew, and that nobody had stopped it. That must be worse than what he said to you. # channel: phone
  ~ feel(-5)
  Mr Rao: It is worse. Who's at that window tomorrow? # mood: sad # channel: phone
  -> two_pages
* [“She's right. I've had two complaints about him, and I did nothing. From tomorrow there's a second man in that booth, I've just called him.” #id: two_notes #empathy: 2 #ownership: 3 #recovery: 4 #repairs: like_that]
  # why: Confirms it against herself and has already acted, and says nothing of what it did to him.
  # hears: She admits it. And somebody has been called.
  You: She's right. I've had two complaints about him, and I did nothing. From tomorrow there's a second man in that booth, I've just called him. # channel: phone
  ~ feel(5)
  ~ wrongs = wrongs - 1
  ~ mending = true
  Mr Rao: Then mine's the third. # mood: calm # channel: phone
  -> two_pages

=== two_pages ===
{walked:Curtis and you found four wrong signs. }{signed:Curtis's form lies there, signed. }You have his old letter out, two pages about a man who no longer works here. On page one you wrote “1 free day”, and your name. # channel: phone # sound: page # shows: letter
-> did_anyone_read_it

=== did_anyone_read_it ===
Mr Rao: Eighteen months ago I wrote you two pages. Did anyone read them? # mood: curious # channel: phone # stakes: 1 # title: Two pages, eighteen months ago # ask: What did the first free day let the company not do? # hint: You wrote “1 free day” on page one. What does that tell him? # rule: When we paid instead of listening, I say so, and do what the letter asked.
* [“Two pages from you. And back came a star on gold paper, as if we'd paid you to go away.” #id: paid_to_go_away #empathy: 4 #ownership: 1 #recovery: 1 #slip: only_felt]
  # why: Puts the insult of the gift into words, and answers his question with a better one.
  # hears: Exactly like that. So, did anyone?
  You: Two pages from you. And back came a star on gold paper, as if we'd paid you to go away. # channel: phone
  ~ feel(0)
  Mr Rao: Yes. It was like a tip. # mood: sad # channel: phone
  -> suppose_i_come
* [“Not to the end, and that cost you today. We paint over the arrow tonight, Curtis gets help on Monday, and then I call you.” #id: repair_list #empathy: 3 #ownership: 3 #recovery: 4]
  # why: Reads the complaint as what it always was, and puts days to the points and a call at the end.
  # hears: She's on page two. She is actually on page two.
  You: Not to the end, and that cost you today. We paint over the arrow tonight, Curtis gets help on Monday, and then I call you. # channel: phone
  ~ feel(5)
  ~ mending = true
  Mr Rao: I numbered the points. I thought it might help. # mood: relieved # channel: phone
  -> suppose_i_come
* [“I read page one. A man had shouted at you, so I signed a coupon and felt generous. I never turned the page. That was me.” #id: felt_generous #empathy: 3 #ownership: 4 #recovery: 1 #slip: only_owned]
  # why: Confesses to the coupon, and to how good it felt to sign it, without a word on what happens to page two.
  # hears: At last I know what that coupon was.
  You: I read page one. A man had shouted at you, so I signed a coupon and felt generous. I never turned the page. That was me. # channel: phone
  ~ feel(5)
  Mr Rao: Page two was the better page. # mood: amused # channel: phone
  -> suppose_i_come
* [“I'm sure they were, Mr Rao. It's all in the system. Yours was answered in two days, with a voucher. So, yes.” #id: its_all_logged #empathy: 1 #ownership: 0 #recovery: 1 #slip: hid_behind_policy]
  # why: Answers for the system, which did everything in time, and nothing else.
  # hears: In the system. Like a lost umbrella.
  You: I'm sure they were, Mr Rao. It's all in the system. Yours was answered in two days, with a voucher. So, yes. # channel: phone
  ~ feel(-10)
  Mr Rao: I asked if they were read. # mood: cold # channel: phone
  -> suppose_i_come

=== suppose_i_come ===
Mr Rao: Suppose I come once more, and pay. Your e-mail arrives. What does it say? # mood: curious # channel: phone # stakes: 2 # title: The next e-mail # ask: He asks about an e-mail. What is he asking? # hint: You don't know yet what it will say. Who knows what he needs to read? # rule: When I say it's fixed, it is fixed, and the customer hears it first.
* [“You won't believe our e-mails by now. Will you say how it should go? I'll type it, and try it out first.” #id: you_say_it #empathy: 3 #ownership: 3 #recovery: 4]
  # why: Knows what two visits did to his faith in signs, and lets the man who reads them for a living write this one.
  # hears: She's typing. It's going to say what I say.
  You: You won't believe our e-mails by now. Will you say how it should go? I'll type it, and try it out first. # channel: phone
  ~ feel(10)
  ~ mending = true
  ~ line_written = true
  Mr Rao: “Aisle D. Somebody will stand where you can see them.” That's all anyone needs. # mood: relieved # channel: phone # sound: keyboard # shows: email D
  -> verdict
* [“Tonight it still says C. By Friday it says D. And if it doesn't, I'll call you on Friday and tell you so.” #id: by_friday #empathy: 2 #ownership: 4 #recovery: 3]
  # why: Tells him the truth about tonight and stakes her own Friday on the rest.
  # hears: Not yet, and a day. I can work with a day.
  You: Tonight it still says C. By Friday it says D. And if it doesn't, I'll call you on Friday and tell you so. # channel: phone
  ~ feel(5)
  ~ mending = true
  Mr Rao: Friday, or a call. That's nearly a timetable. # mood: calm # channel: phone
  -> verdict
* [“You did what our e-mail said, and we let you down. I wouldn't trust the next one. What would you still believe from us?” #id: like_a_summons #empathy: 4 #ownership: 1 #recovery: 1 #slip: only_felt]
  # why: Understands what is broken, which is more than an e-mail, and gives him a question for an answer.
  # hears: She's right. I don't know. That was my question.
  You: You did what our e-mail said, and we let you down. I wouldn't trust the next one. What would you still believe from us? # channel: phone
  ~ feel(0)
  Mr Rao: A person. Standing where I can see them. # mood: sad # channel: phone
  -> verdict
* [“Oh, that's been changed already, this afternoon. Right row, right car, no more C. You've got my word.” #id: all_changed #empathy: 1 #ownership: 0 #recovery: 0 #slip: promised_air #red: lie]
  # why: Wants it to be true, means to see to it on Monday, and says it as if it were.
  # hears: It's done, then. I'll hold her to that.
  You: Oh, that's been changed already, this afternoon. Right row, right car, no more C. You've got my word. # channel: phone
  ~ feel(5)
  ~ lied = true
  Mr Rao: Your word. Then I'll look out for it. # mood: hopeful # channel: phone
  -> verdict


// ---------------------------------------------------------------- How it ends

=== verdict ===
{
- lied: -> word_for_word
- wrongs == 0 && line_written && trust >= 70: -> up_front
- wrongs == 0 && mending && trust >= 55: -> holds_the_door
- trust >= 20: -> courteous_call
- likes_gable: -> right_lane
- else: -> second_row
}

=== up_front ===
# ending: kept
# headline: He came back and paid for it. The whole depot knows.
# review: They got it wrong twice. Then the manager asked me how the e-mail should read, and now it reads like that. My mother has been up front four times.
# business: Kept, at $640 a year, and told at a depot with two hundred drivers. It took one sentence, one pot of paint and one evening. The $110 coupon had only bought the same morning again.
# picture: The drivers' room at the depot. His receipt is pinned up in the middle of the board, and a bus 22 stands outside.
Four Saturdays later. At the end of aisle D stands Kit, where anyone can see. # place: garage_aisle # enter: rao # enter: mother # mood: rao delighted
Mr Rao: Careful with your hip, Amma. # mood: delighted
Mrs Rao: It's not the hip. It's the car. # mood: amused
-> END

=== holds_the_door ===
# ending: kept
# headline: He's holding the door for us. He does that once.
# review: A good car and a bad morning. The manager called me herself and said what would change. I'll go once more and see if it has.
# business: Kept, for one more try, at $640 a year. What it takes now is a pot of paint and one sentence. What it took before was a $110 coupon, and that didn't take.
# picture: A bus 22 at the stop in the evening, its door held open, light falling on the curb.
Mr Rao: On my bus I hold the door once. Then I drive. I'm holding it, Noor. # mood: calm # channel: phone
-> END

=== courteous_call ===
# ending: at_risk
# headline: He said that it was a polite call. He didn't say “see you.”
# review: A lovely car. The rest depends on who you get. I'd call first and ask who's at the gate.
# business: At risk. He hasn't left, he has compared. $640 a year waits for the next wrong arrow, and head office has closed the case.
# picture: The telephone in the back office, hung up, in the last light. On the calendar Saturday is empty.
Mr Rao: Thank you for calling. It was a polite call. # mood: calm # channel: phone
He doesn't say that he'll be back. You close the case at ten to seven. # channel: phone # sound: call_end # mood: rao weary
-> END

=== right_lane ===
# ending: lost
# headline: He's in Gable's lane now. It's no longer the wrong one.
# review: The best thing about my day at Ollerton was a woman from Gable. So now I rent from Gable.
# business: Lost to a minute of kindness at another company's gate. $640 a year, and two hundred drivers who like the story. Our coupon cost $110 and took him there to meet her.
# picture: The lanes at the exit. Gable's gate is up, with an arrow lit over it. Ours is down.
Four Saturdays later a car stops at Gable's gate. # place: exit_lanes # enter: rao # mood: rao calm # holds: rao wheel
Mr Rao: Good morning, Marisol. I followed the arrow. # mood: amused
-> END

=== second_row ===
# ending: lost
# headline: They took the bus to the ocean. He knows the driver.
# review: Two companies share that garage, and I met them both in one morning. My bus goes every twelve minutes. It never asks me what I want.
# business: Lost to nobody. $640 a year, and two hundred drivers who now know the story. Gable had him at its gate and lost him, too.
# picture: In the bus, from behind: a man at the wheel, his mother in the row behind him, and the ocean ahead.
Mr Rao: Thank you, but we'll take my bus. She sits behind me, and we know where it goes. # mood: cold # channel: phone
A click. Head office wants to know if it's closed. # sound: call_end
-> END

=== word_for_word ===
# ending: lost
# headline: On Friday the e-mail came. “Aisle C, any car you like.”
# review: She gave me her word that it was changed. I believed her. Then this came, the same as before.
# business: Lost, and pinned up in a depot with two hundred drivers: two e-mails, one week apart, the same to the letter. “Not yet” would have cost nothing.
# picture: Two e-mails pinned up side by side on a corkboard. Both say C.
You had meant to change the e-mail on Monday. Then it was Friday, and on Fridays it goes out. # sound: mail_ping
Mr Rao: You'll want to see this. It says C. # mood: cold # channel: mail # shows: email C
-> END

=== closed_by_seven ===
# ending: lost
# headline: The case was closed by seven. He won't be back.
# review: Once they sent me a free day, and it took me back there. Tonight they sent two. I can see where this is going.
# business: Lost, and closed on time. Two more coupons at $110 that he will never use, $640 a year that he will spend elsewhere, and a story for two hundred drivers.
# picture: The back office at night. On the desk a closed file with a gold star, and in the wastebasket two coupons.
Mr Rao: It's settled. Good evening. # mood: cold # channel: phone
A click. Six thirty-two. Head office sends you a star. # sound: call_end
-> END


=== function feel(by)
~ trust = MAX(0, MIN(100, trust + by))
