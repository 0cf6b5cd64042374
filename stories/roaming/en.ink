# id: roaming
# title: A phone for three cities
# summary: She asked twice if her phone would work abroad, and it doesn't. Four people can help her, one after the other, and a timer tells them to hurry.
# role: Shop clerk, support agent, floor manager, partner shop
# trains: Staying with a customer when the timer says hang up.
# minutes: 9
# level: 2
# customer: baptiste
# cast: baptiste = Ms Baptiste; hair: long_curly; hair_color: grey; skin: deep; wears: sage; glasses: none; beard: none
# cast: gwen = Gwen; hair: gray_short; hair_color: white; skin: pale; wears: plum; glasses: butterfly; beard: none
# cast: walt = Walt; hair: bald_top; hair_color: brown; skin: light; wears: mustard; glasses: none; beard: full
# cast: petra = Petra; hair: medium_bangs; hair_color: auburn; skin: tan; wears: navy; glasses: clubmaster; beard: none
# cast: kemal = Kemal; hair: bald_sides; hair_color: white; skin: tan; wears: paper; glasses: none; beard: gray_full
# cast: lise = Lise; hair: buns; hair_color: black; skin: deep; wears: coral; glasses: none; beard: none

// What one act leaves for the next. Points come from the choices alone; these only steer.
VAR trust = 45
// Milo told support the story, so that she does not have to.
VAR story_told = false
// Milo sent her to the shop at her gate, which sells no phones.
VAR gate_shop = false
// Petra said that any card would work, and it was not so.
VAR card_bought = false
// Walt looked up the partner in Istanbul.
VAR looked_up = false
// What Petra offered her: somebody at the exit, or the money back; else a message.
VAR somebody = false
VAR money_back = false
// Defne was told to meet her, and who pays for it.
VAR met = false
VAR her_bill = false
// What the note about the call says.
VAR difficult = false
VAR our_mistake = false
// The boxes in the shops have “home only” on them now.
VAR boxes_marked = false
// Her old number rings in the phone she was lent.
VAR rings = false
// What Defne gave her for Vienna.
VAR tested = false
VAR second_phone = false
// Defne said yes to Vienna, and did not know.
VAR third_yes = false
// Red lines crossed and not put right.
VAR wrongs = 0

-> shop_opens


// ---------------------------------------------------------------- Act 1: the shop clerk

=== shop_opens ===
Gwen, your manager, has opened the Wrenfield phone shop. A message from London. # act: Friday, early morning # you: Milo, shop clerk # place: phone_shop # enter: gwen # sound: phone_buzz
Ms Baptiste: Milo, my new phone says “No service”. I asked you and your support line about London, Istanbul and Vienna. Both said yes. # mood: tense # channel: text # shows: no_service
Two boxes on your shelf look the same. One has a small T, for travel. You sold her the other. It only works at home. # shows: two_boxes
Gwen: I put them side by side. So tidy. # mood: worried # holds: coffee
-> phone_or_me

=== phone_or_me ===
Ms Baptiste: I've tried every switch it has. Is it the phone, or is it me? # mood: worried # channel: text # stakes: 1 # title: The phone or her # ask: Why does she think that it could be her? # hint: Who took the box from the shelf? # rule: When it was my mistake, I say so before I say how it came about.
* [“It's the phone. My manager put two boxes side by side that look the same, so it had to happen to somebody some day.” #id: side_by_side #empathy: 1 #ownership: 0 #recovery: 0 #slip: blamed]
  # why: Is true, and she learns more about the shelf than about her phone.
  # hears: It had to happen. To me, it seems.
  You: It's the phone. My manager put two boxes side by side that look the same, so it had to happen to somebody some day. # channel: text
  ~ feel(-15)
  Ms Baptiste: I see. I'm somebody. # mood: cold # channel: text
  -> piano_tuner
* [“It's not you. I gave you the wrong box, and that one only works at home. I'm on it till you can call.” #id: the_wrong_box #empathy: 3 #ownership: 4 #recovery: 2]
  # why: Takes the doubt off her and the mistake on himself, and doesn't mention the shelf.
  # hears: It was the box. And he doesn't say “we'll see”.
  You: It's not you. I gave you the wrong box, and that one only works at home. I'm on it till you can call. # channel: text
  ~ feel(5)
  Ms Baptiste: Thank you. I had begun to doubt my fingers. # mood: relieved # channel: text
  -> piano_tuner
* [“So you sat in a strange airport and thought you'd broken it! You got everything right, and it's dead anyway.” #id: got_it_right #empathy: 4 #ownership: 1 #recovery: 0 #slip: only_felt]
  # why: Sees her alone with all those switches and lets her off, and does not say who it was.
  # hears: It isn't me. Then who is it?
  You: So you sat in a strange airport and thought you'd broken it! You got everything right, and it's dead anyway. # channel: text
  ~ feel(0)
  Ms Baptiste: It's as dead as a piano without strings. # mood: weary # channel: text
  -> piano_tuner
* [“It's the phone. You can still call over Wi-Fi, though. I'm sending the steps now, it takes two minutes.” #id: over_wifi #empathy: 1 #ownership: 1 #recovery: 3 #slip: rushed]
  # why: Finds something that the wrong phone can do today, and passes over how she came to have it.
  # hears: So I can call, as long as I'm in here.
  You: It's the phone. You can still call over Wi-Fi, though. I'm sending the steps now, it takes two minutes. # channel: text
  ~ feel(-5)
  Ms Baptiste: Good. And when I leave this airport? # mood: curious # channel: text
  -> piano_tuner

=== piano_tuner ===
Ms Baptiste: I tune pianos. My daughter plays in Istanbul tomorrow. Since she was six, I've tuned every piano for her. # mood: calm # channel: text
-> who_helps_me

=== who_helps_me ===
Ms Baptiste: In an hour I fly on to Istanbul. A guard there lets me into the hall tonight, if I call him from the street. Who helps me now? # mood: worried # channel: text # stakes: 1 # title: One hour to the flight # ask: What does she lose if she has to start over with somebody else? # hint: Support can do more than you can. What could you do so that she doesn't start from zero? # rule: When I hand someone over, I tell the story for them.
* [“Support can do so much more than a shop. I'm putting you through to them right now, past the whole line, so you won't have to wait.” #id: milo_sent_you #empathy: 1 #ownership: 1 #recovery: 3 #slip: passed_on]
  # why: Gets her to the right people fast, as a stranger with a long story.
  # hears: Next, please.
  You: Support can do so much more than a shop. I'm putting you through to them right now, past the whole line, so you won't have to wait. # channel: text
  ~ feel(-10)
  Ms Baptiste: Then I'll tell it all again. Put me through. # mood: cold # channel: text
  -> twenty_minutes
* [“So you'd stand in the street, and she'd play a piano you never touched. I'll tell support all of it. They call in ten minutes.” #id: the_whole_story #empathy: 4 #ownership: 4 #recovery: 3]
  # why: Sees tonight's street and tomorrow's piano, does the telling for her and has them call her.
  # hears: I don't have to tell it a third time.
  You: So you'd stand in the street, and she'd play a piano you never touched. I'll tell support all of it. They call in ten minutes. # channel: text
  ~ feel(5)
  ~ story_told = true
  Ms Baptiste: Then I don't have to tell it a third time. # mood: relieved # channel: text
  -> twenty_minutes
* [“Every piano since she was six. And tomorrow she may play one you haven't heard. That's hard on you both.” #id: every_piano #empathy: 4 #ownership: 1 #recovery: 1 #slip: only_felt]
  # why: Hears what the trip is for, and leaves her question where it was.
  # hears: He understands. He still hasn't said who helps me.
  You: Every piano since she was six. And tomorrow she may play one you haven't heard. That's hard on you both. # channel: text
  ~ feel(0)
  Ms Baptiste: It is. I'll try your support line, then. # mood: sad # channel: text
  -> twenty_minutes
* [“Don't wait for us. The shop at your gate has cheap phones, they always do. Buy one, and I promise we'll pay for it!” #id: shop_at_your_gate #empathy: 1 #ownership: 0 #recovery: 0 #slip: promised_air #red: overpromise]
  # why: Is generous with something he has never seen, and sends her off on foot.
  # hears: There are phones at my gate. I'm on my way.
  You: Don't wait for us. The shop at your gate has cheap phones, they always do. Buy one, and I promise we'll pay for it! # channel: text
  ~ feel(5)
  ~ gate_shop = true
  ~ wrongs = wrongs + 1
  Ms Baptiste: At my gate? I'm running. # mood: hopeful # channel: text
  -> twenty_minutes


// ---------------------------------------------------------------- Act 2: the support agent

=== twenty_minutes ===
Ten minutes, says the timer. Five is the target. {story_told:Milo told you her story first.|She told you her story again.} # act: Twenty minutes later # you: Petra, support line # place: support_line # enter: walt # board: 10:00 red
Walt: Your call is too long, Petra. It's on red. # mood: weary # holds: coffee # shows: board
{ gate_shop: -> neck_pillows | -> any_card }

=== neck_pillows ===
Ms Baptiste: Your Milo promised me phones at my gate. I ran there and back. They have neck pillows. # mood: angry # channel: phone # shows: neck_pillow # stakes: 1 # title: The shop at her gate # ask: Milo guessed. Whose guess is it for her? # hint: She ran because one of us said so. What would make her believe the next thing? # rule: When one of us has guessed, I take it back and check first.
* [“Then we cross that off. The list says that no shop there sells phones. So I'm looking at the place where you land.” #id: cross_it_off #empathy: 1 #ownership: 1 #recovery: 3 #slip: rushed #repairs: shop_at_your_gate]
  # why: Checks what nobody had checked and moves on, past the run and the promise.
  # hears: At least this one looks first.
  You: Then we cross that off. The list says that no shop there sells phones. So I'm looking at the place where you land. # channel: phone
  ~ feel(0)
  Ms Baptiste: So no more running. # mood: weary # channel: phone
  -> any_card
* [“He shouldn't have said that, he's only in the shop. I have the real list for where you land. Give me one minute.” #id: only_the_shop #empathy: 1 #ownership: 0 #recovery: 3 #slip: blamed #repairs: shop_at_your_gate]
  # why: Is already looking in the right place, and defends the support line to someone who deals with one company.
  # hears: Only in the shop. I bought the phone there.
  You: He shouldn't have said that, he's only in the shop. I have the real list for where you land. Give me one minute. # channel: phone
  ~ feel(-10)
  Ms Baptiste: That's where they sold me this phone. # mood: cold # channel: phone
  -> any_card
* [“We sent you running, and none of us had looked. I'm sorry. Now you stay in your seat, and I look for a phone where you land.” #id: none_had_looked #empathy: 3 #ownership: 4 #recovery: 3 #repairs: shop_at_your_gate]
  # why: Takes Milo's promise as the company's, and does the running herself from here on.
  # hears: “We.” And now somebody else runs.
  You: We sent you running, and none of us had looked. I'm sorry. Now you stay in your seat, and I look for a phone where you land. # channel: phone
  ~ feel(5)
  ~ wrongs = wrongs - 1
  Ms Baptiste: Good. I have a heavy bag. It's full of tools. # mood: calm # channel: phone
  -> any_card
* [“All that way with your bags, because we told you to. And your hour got shorter. I'd be out of breath, and out of patience.” #id: out_of_breath #empathy: 4 #ownership: 1 #recovery: 0 #slip: only_felt #repairs: shop_at_your_gate]
  # why: Sees the run and what it used up, and has nothing to set against it.
  # hears: Yes. Both. And the hour goes on.
  You: All that way with your bags, because we told you to. And your hour got shorter. I'd be out of breath, and out of patience. # channel: phone
  ~ feel(-5)
  Ms Baptiste: I've got my breath back. # mood: tense # channel: phone
  -> any_card

=== any_card ===
You could unlock her phone, but no local card makes it work over there. # channel: phone
-> unlock_it

=== unlock_it ===
Ms Baptiste: Can't you unlock it? In Istanbul I buy a local card. Will that do? # mood: hopeful # channel: phone # stakes: 1 # title: A local card # ask: She has found a way herself, and it is closed. How do you tell her? # hint: You know what happens when she puts the card in. She doesn't. # rule: When I know that it won't work, I say so before they pay for it.
* [“That was a good plan. You keep finding doors, and we keep closing them. This one is closed, too.” #id: finding_doors #empathy: 4 #ownership: 2 #recovery: 0 #slip: only_felt]
  # why: Honors what she has tried and tells her the truth, and does not open another door.
  # hears: She sees how hard I'm trying. I still need a door.
  You: That was a good plan. You keep finding doors, and we keep closing them. This one is closed, too. # channel: phone
  ~ feel(0)
  Ms Baptiste: I only need one. # mood: sad # channel: phone
  -> hold_tune
* [“Good thinking! I'm unlocking it now, and then any card will do. Is there anything else today?” #id: any_card_you_like #empathy: 1 #ownership: 0 #recovery: 0 #slip: promised_air #red: lie]
  # why: Gives her the yes that ends the call, against what the screen says.
  # hears: At last. I'll buy one right here.
  You: Good thinking! I'm unlocking it now, and then any card will do. Is there anything else today? # channel: phone
  ~ feel(5)
  ~ card_bought = true
  ~ wrongs = wrongs + 1
  Ms Baptiste: Wonderful. They sell cards here, too. I'll buy one at once. # mood: hopeful # channel: phone
  -> hold_tune
* [“No card will work in it, and you've paid us enough. I'll look for a phone over there, and you'll know before you board.” #id: keep_your_money #empathy: 3 #ownership: 4 #recovery: 2]
  # why: Says no before she pays for it, and takes up the search with a time.
  # hears: No again. But this one is looking for something.
  You: No card will work in it, and you've paid us enough. I'll look for a phone over there, and you'll know before you board. # channel: phone
  ~ feel(5)
  Ms Baptiste: First you listen, then you answer. Piano tuners do that. # mood: curious # channel: phone
  -> hold_tune
* [“Sorry, but phones under contract stay locked. I could ask for an exception, but it takes about three working days.” #id: under_contract #empathy: 1 #ownership: 1 #recovery: 1 #slip: hid_behind_policy]
  # why: Quotes a rule to her for something that would not have helped, and lets her go on believing in it.
  # hears: It would work. They just won't do it.
  You: Sorry, but phones under contract stay locked. I could ask for an exception, but it takes about three working days. # channel: phone
  ~ feel(-10)
  Ms Baptiste: In three working days I'm home again. # mood: cold # channel: phone
  -> hold_tune

=== hold_tune ===
Ms Baptiste: Your hold tune is flat, by the way. It hurts me. # mood: amused # channel: phone
Walt: Eleven minutes. Say you're sorry, say safe flight, next call. # mood: tense # pose: check_clock # board: 11:00 red # shows: board
-> second_voice

=== second_voice ===
Ms Baptiste: There's a man behind you. He says a number, and your voice goes up. Am I costing you something? # mood: curious # channel: phone # stakes: 1 # title: A voice behind Petra # ask: What does a target of five minutes do to the two people in the call? # hint: She has already heard it. What do you want her to know? # rule: When the timer is red, that is for me to carry and not for the customer.
* [“Oh, that's nothing. It's always a bit loud in here. Let's just see that we get you finished quickly, all right?” #id: always_loud #empathy: 0 #ownership: 0 #recovery: 0 #slip: denied]
  # why: Wants to spare her the timer, and so denies what she has heard and hurries her.
  # hears: I know what I heard. I do it for a living.
  You: Oh, that's nothing. It's always a bit loud in here. Let's just see that we get you finished quickly, all right? # channel: phone
  ~ feel(-15)
  Ms Baptiste: My ears are how I pay my rent. # mood: cold # channel: phone
  -> partner_map
* [“Nobody has asked how you are all morning. You sit there with a dead phone, and you worry about me.” #id: worry_about_me #empathy: 4 #ownership: 1 #recovery: 0 #slip: only_felt]
  # why: Is moved by her, and says so, and the minutes go by.
  # hears: A kind girl. And my flight?
  You: Nobody has asked how you are all morning. You sit there with a dead phone, and you worry about me. # channel: phone
  ~ feel(0)
  Ms Baptiste: I have a daughter your age. But go on. # mood: sad # channel: phone
  -> partner_map
* [“Walt, she needs a phone in Istanbul tonight. Who's our partner there? If you look it up, I get done sooner.” #id: look_it_up #to: walt #empathy: 1 #ownership: 2 #recovery: 3 #slip: rushed]
  # why: Turns the man with the timer into a pair of hands, over her head and without an answer for her.
  # hears: She's not talking to me. But she's talking about me.
  You: Walt, she needs a phone in Istanbul tonight. Who's our partner there? If you look it up, I get done sooner.
  ~ feel(-5)
  ~ looked_up = true
  Walt: There's a Defne, at the airport. Since when do we have a Defne? # mood: curious
  -> partner_map
* [“That's our timer, and it's my problem, not yours. I'm not hanging up before you know what happens tonight.” #id: my_timer #empathy: 3 #ownership: 4 #recovery: 2]
  # why: Tells her the truth about the voice, and that she is not the one who pays for it.
  # hears: She gets a red light because of me, and she stays.
  You: That's our timer, and it's my problem, not yours. I'm not hanging up before you know what happens tonight. # channel: phone
  ~ feel(5)
  Ms Baptiste: Your voice came down again. That's better. # mood: relieved # channel: phone
  -> partner_map

=== partner_map ===
{looked_up:Walt gives you a note. Our partner there has a stand|You look at the map of partner shops. There is a stand in Istanbul}, right where people come out of the airport. # channel: phone # sound: page
-> nothing_at_all

=== nothing_at_all ===
Ms Baptiste: I'd even pay for it. But so far I only know what won't work. Is there nothing you can do? # mood: tense # channel: phone # stakes: 2 # title: Nothing you can do # ask: Everything she asked for was impossible. What did she need? # hint: Her phone stays dead. Does it have to be her phone? # rule: When the thing can't be fixed, I ask who could be there with another one.
* [“I keep seeing you outside her hall, with nobody to call. I'll ask our partner to meet you with a phone. How will they know you?” #id: somebody_at_the_exit #empathy: 4 #ownership: 3 #recovery: 4]
  # why: Sees the street and the night, stops mending her phone and sends her another, with a person attached.
  # hears: A person. With a phone. Why did nobody think of that?
  You: I keep seeing you outside her hall, with nobody to call. I'll ask our partner to meet you with a phone. How will they know you? # channel: phone
  ~ feel(10)
  ~ somebody = true
  Ms Baptiste: Gray hair, green sweater. And I hum. # mood: delighted # channel: phone
  -> the_reason
* [“I'm really sorry, but no, I've tried everything from here. And it's only for a few days. Have a very safe flight!” #id: nothing_i_can_do #empathy: 0 #ownership: 0 #recovery: 0 #slip: brushed_off]
  # why: Believes it, and says it kindly, and it is the end of the call.
  # hears: Only a few days. Only my daughter.
  You: I'm really sorry, but no, I've tried everything from here. And it's only for a few days. Have a very safe flight! # channel: phone
  ~ feel(-30)
  -> safe_flight
* [“I don't know yet. But it's mine now and nobody else's. I'll write before you board, even if all I have is a no.” #id: mine_from_now #empathy: 2 #ownership: 4 #recovery: 1 #slip: only_owned]
  # why: Makes one person answerable and names the moment, with nothing in her hands yet.
  # hears: A name, at least. Not a phone.
  You: I don't know yet. But it's mine now and nobody else's. I'll write before you board, even if all I have is a no. # channel: phone
  ~ feel(5)
  Ms Baptiste: All right, Petra. I'll watch my phone. # mood: calm # channel: phone
  -> the_reason
* [“I can give it all back today, the phone, the package and $50 on top for the trouble. Would that feel a bit better?” #id: all_of_it_back #empathy: 1 #ownership: 1 #recovery: 2 #slip: token]
  # why: Is fair about the money, and she flies to Istanbul with a refund.
  # hears: They'd like to be done with me. In style.
  You: I can give it all back today, the phone, the package and $50 on top for the trouble. Would that feel a bit better? # channel: phone
  ~ feel(-5)
  ~ money_back = true
  Ms Baptiste: I'd feel better with a phone. # mood: weary # channel: phone
  -> the_reason


// ---------------------------------------------------------------- Act 3: the floor manager

=== the_reason ===
Petra's call took fourteen minutes. # act: A quarter of an hour later # you: Walt, floor manager # place: support_line # exit: walt # enter: petra # board: 14:00 red
Petra: Our partner Defne would meet her with a phone, for sixty dollars. The system has no code for that. # mood: worried # holds: paper
{ card_bought: -> a_dead_card | -> her_row }

=== a_dead_card ===
Ms Baptiste: Petra said that any card would do. I bought one for twenty pounds. It's as dead as yours. # mood: angry # channel: text # shows: sim_card # stakes: 1 # title: The card she bought # ask: Petra knew better when she said it. What can Walt still save? # hint: Petra stands beside you. Whose yes was it? # rule: When one of us has said what isn't so, I say that it wasn't so.
* [“You've paid for our mistake a second time. And you had to find out from one more dead screen, with the gate about to open.” #id: a_second_time #empathy: 4 #ownership: 2 #recovery: 0 #slip: only_felt #repairs: any_card_you_like]
  # why: Says what the twenty pounds were, and does nothing about them.
  # hears: Yes. A second time. Is there a third?
  You: You've paid for our mistake a second time. And you had to find out from one more dead screen, with the gate about to open. # channel: text
  ~ feel(-5)
  Ms Baptiste: I've stopped counting the money. I count minutes. # mood: weary # channel: text
  -> her_row
* [“Some of those cards take an hour or two to wake up. Please give it time, and try again when you land.” #id: wake_up #empathy: 1 #ownership: 0 #recovery: 0 #slip: stalled #repairs: any_card_you_like]
  # why: Puts off the truth until she is where nobody can hear her.
  # hears: One more maybe. I'm collecting them.
  You: Some of those cards take an hour or two to wake up. Please give it time, and try again when you land. # channel: text
  ~ feel(-10)
  Ms Baptiste: I've had a lot of advice today. # mood: cold # channel: text
  -> her_row
* [“What we told you wasn't true, and I answer for it. You get the money back. No more cards. I'm looking for a phone.” #id: wasnt_true #empathy: 3 #ownership: 4 #recovery: 2 #repairs: any_card_you_like]
  # why: Calls it untrue without a word about Petra, pays, and goes for what she needed in the first place.
  # hears: He says “wasn't true”. I can start again from there.
  You: What we told you wasn't true, and I answer for it. You get the money back. No more cards. I'm looking for a phone. # channel: text
  ~ feel(5)
  ~ wrongs = wrongs - 1
  Ms Baptiste: Then I'll believe you as far as Istanbul. # mood: calm # channel: text
  -> her_row
* [“Send me a picture of the receipt, and you have the money by Monday. That answer was wrong, and I'm sorry about it.” #id: the_receipt #empathy: 2 #ownership: 3 #recovery: 2 #repairs: any_card_you_like]
  # why: Admits it and pays with a day, as far as money goes.
  # hears: By Monday. I'd have liked a phone by tonight.
  You: Send me a picture of the receipt, and you have the money by Monday. That answer was wrong, and I'm sorry about it. # channel: text
  ~ feel(0)
  Ms Baptiste: I threw it at a wall. The receipt, not the phone. # mood: tense # channel: text
  -> her_row

=== her_row ===
Ms Baptiste: Even the Wi-Fi in Istanbul sends its password by text. To this phone. # mood: amused # channel: text # sound: terminal_chime
-> is_it_a_yes

=== is_it_a_yes ===
Ms Baptiste: They're calling my row. In the air I get nothing. {money_back:I don't want money. }{somebody:Petra wants somebody to meet me. Is it a yes?|Can somebody meet me there with a phone?} # mood: worried # pose: check_clock # channel: text # stakes: 1 # title: Her row is called # ask: There is no code for it. What does that make harder, and for whom? # hint: In two minutes she can't read your answer any more. Sixty dollars is what it costs. # rule: When there is no rule for the right thing, I decide it and sign for it.
* [“Thank you so much for your patience! We're working on it, and you'll get an e-mail as soon as it's approved. Enjoy your flight.” #id: as_soon_as #empathy: 0 #ownership: 1 #recovery: 0 #slip: scripted]
  # why: Is friendly and promises nothing, and will arrive on a phone that cannot receive it.
  # hears: An e-mail. To which phone?
  You: Thank you so much for your patience! We're working on it, and you'll get an e-mail as soon as it's approved. Enjoy your flight. # channel: text
  ~ feel(-15)
  Ms Baptiste: An e-mail. To this phone. # mood: furious # channel: text
  -> she_boards
* [“Yes, it works! Our partner waits at the exit with a phone. It's sixty dollars, and I'll put it on your bill, as you offered.” #id: on_your_bill #empathy: 1 #ownership: 1 #recovery: 3 #slip: rushed]
  # why: Gets her the phone in time, and has her pay for what we did, because the system has no line for it.
  # hears: I said I'd pay. I didn't think they'd take it.
  You: Yes, it works! Our partner waits at the exit with a phone. It's sixty dollars, and I'll put it on your bill, as you offered. # channel: text
  ~ feel(-5)
  ~ met = true
  ~ her_bill = true
  Ms Baptiste: I did offer. I hoped that you'd say no to that. # mood: weary # channel: text
  -> she_boards
* [“It's a yes, I've signed it and we pay. Defne waits at the exit with your name and a phone, however late you are.” #id: defne_waits #empathy: 2 #ownership: 4 #recovery: 4]
  # why: Gives her a yes that she can take on board, with a name, a place and who pays.
  # hears: Defne. At the exit. With my name. I can sleep.
  You: It's a yes, I've signed it and we pay. Defne waits at the exit with your name and a phone, however late you are. # channel: text
  ~ feel(5)
  ~ met = true
  Ms Baptiste: Defne. I've written it on my hand, so that I believe it later. # mood: relieved # channel: text
  -> she_boards
* [“Two of us told you yes, and it wasn't true. I won't say yes again before I'm sure. So you board with nothing.” #id: board_with_nothing #empathy: 4 #ownership: 2 #recovery: 0 #slip: only_felt]
  # why: Respects her too much for one more guess, and could have made sure.
  # hears: He's honest. I'm on a plane with his honesty.
  You: Two of us told you yes, and it wasn't true. I won't say yes again before I'm sure. So you board with nothing. # channel: text
  ~ feel(0)
  Ms Baptiste: That's honest. I'll have four hours to think about it. # mood: sad # channel: text
  -> she_boards

=== she_boards ===
Her plane leaves. The red 14 stays on the board. # shows: board
-> what_do_i_write

=== what_do_i_write ===
Petra: Fourteen minutes. The system wants a reason from me. What do I write? # mood: worried # stakes: 1 # title: The reason for 14 minutes # ask: What does the floor learn from what is written here? # hint: Petra asks what to write. She also asks if it was wrong. # rule: When someone on my team stays with a customer, I stand behind it in writing.
* [“You had me in one ear and her in the other, for fourteen minutes. And you stayed kind to us both.” #id: in_both_ears #empathy: 4 #ownership: 1 #recovery: 0 #slip: only_felt]
  # why: Sees what the call cost Petra and whose voice was part of it, and doesn't say what to write.
  # hears: I'm glad that somebody said that to her.
  You: You had me in one ear and her in the other, for fourteen minutes. And you stayed kind to us both.
  Petra: My ears are still warm. # mood: relieved
  -> arrivals
* [“Write that we sold her the wrong phone, and I'll sign it. You did right. Nobody gets a red light for that.” #id: ill_sign_it #empathy: 3 #ownership: 4 #recovery: 2]
  # why: Puts the true reason under his own name, and takes the red light off the one who stayed.
  # hears: Somebody wrote down what happened. I'll see that tonight.
  You: Write that we sold her the wrong phone, and I'll sign it. You did right. Nobody gets a red light for that.
  ~ our_mistake = true
  Petra: Can you sign, with your boss looking at that board? # mood: amused
  -> arrivals
* [“Put ‘difficult customer’, everybody does. It's only a box to tick! Then the board is happy, and so are we.” #id: difficult_customer #empathy: 0 #ownership: 0 #recovery: 0 #slip: blamed]
  # why: Means to get Petra out of trouble, and puts the blame on the one who is in the air.
  # hears: So I'm difficult. I was dead right, and difficult.
  You: Put ‘difficult customer’, everybody does. It's only a box to tick! Then the board is happy, and so are we.
  ~ difficult = true
  Petra: She wasn't difficult. She was right. # mood: sad
  -> arrivals
* [“Leave the reason empty, the system sorts that out. But from today no shop sells that box until it says ‘home only’ on it.” #id: a_big_h #empathy: 1 #ownership: 1 #recovery: 4 #slip: rushed]
  # why: Stops the next wrong sale this morning, and leaves Petra with an empty box on her screen.
  # hears: The next one gets the right phone. Good for the next one.
  You: Leave the reason empty, the system sorts that out. But from today no shop sells that box until it says ‘home only’ on it.
  ~ boxes_marked = true
  Petra: Before lunch? You never do anything before lunch. # mood: amused
  -> arrivals


// ---------------------------------------------------------------- Act 4: the partner shop

=== arrivals ===
Your phone stand at the airport. {difficult:Wrenfield's note says “difficult customer”.|{our_mistake:Wrenfield's note says “we sold her the wrong phone”.|{boxes_marked:Wrenfield's note about her is empty.|There is no note from Wrenfield.}}} # act: Same evening, Istanbul # you: Defne, partner shop # place: arrivals_hall # enter: kemal # enter: baptiste
{
- met:
  You hold up a sign with her name. Your father is making tea. # shows: name_sign
- else:
  You and your father are closing. A woman with a bag full of tools stops. # sound: door_chime
}
Kemal: She's come a long way. First tea, then telephones. # mood: calm # holds: coffee
-> saved_up

=== saved_up ===
Ms Baptiste: Are you Wrenfield? I've saved up some shouting since London{her_bill:, and I'm paying for this myself}. # mood: tense # pose: arms_crossed # stakes: 1 # title: Saved up since London # ask: Defne sold her nothing. Why should she answer for it? # hint: You only sell their cards. Does that help her tonight? # rule: When I wear the sign, I answer for it, whoever made the mistake.
* [“Never mind who we are. Take this one, it's charged and it works, and keep it till you fly home. Go on, call somebody!” #id: take_this_one #empathy: 2 #ownership: 1 #recovery: 4 #slip: rushed]
  # why: Puts a working phone in her hand before anything else, and does not say who she is.
  # hears: It works. I don't know who she is, but it works.
  You: Never mind who we are. Take this one, it's charged and it works, and keep it till you fly home. Go on, call somebody!
  ~ feel(0)
  Ms Baptiste: It has bars. Look, it has four of them. # mood: relieved # holds: phone # shows: four_bars
  -> ten_oclock
* [“No, sorry, we only sell Wrenfield's cards. But if you'd like to complain, their number is on the back, do you see?” #id: on_the_back #empathy: 1 #ownership: 0 #recovery: 1 #slip: denied]
  # why: Is quite right about the contract, and gives a number to someone who can't call it.
  # hears: A number to call. With what?
  You: No, sorry, we only sell Wrenfield's cards. But if you'd like to complain, their number is on the back, do you see?
  ~ feel(-15)
  Ms Baptiste: A number. You want me to call a number. # mood: furious
  Kemal: Defne! Give the lady a phone. # mood: angry
  -> ten_oclock
* [“Today I am, so shout at me. Then you get a phone that works, and I stay till you've called everyone.” #id: today_i_am #empathy: 3 #ownership: 4 #recovery: 3]
  # why: Takes the sign and the shouting, and stays until it has turned out well.
  # hears: She stands there and takes it. And she stays.
  You: Today I am, so shout at me. Then you get a phone that works, and I stay till you've called everyone.
  ~ feel(5)
  Ms Baptiste: You're no good for shouting. You say the right things. # mood: amused
  -> ten_oclock
* [“A whole day of yes, no and wait. And you couldn't tell one person that you were safe. I'd shout, too.” #id: yes_no_and_wait #empathy: 4 #ownership: 1 #recovery: 0 #slip: only_felt]
  # why: Finds what was worst about the day, and still has the phone in her own hand.
  # hears: That was it. Nobody knows that I've landed.
  You: A whole day of yes, no and wait. And you couldn't tell one person that you were safe. I'd shout, too.
  ~ feel(-5)
  Ms Baptiste: Nobody knows I've landed. # mood: sad
  -> ten_oclock

=== ten_oclock ===
She calls the guard with your phone. He will open at ten. On your screen, calls to her old number can go to another phone. # holds: baptiste phone # mood: baptiste calm # sound: keyboard
-> one_note

=== one_note ===
Ms Baptiste: The night before a concert my daughter can't sleep. At two she calls and plays me one note. She only has my old number. # mood: worried # stakes: 1 # title: The call at two # ask: She has a working phone. What is still broken? # hint: Which number will her daughter call tonight? # rule: When I have fixed the thing, I ask what it was for and test that.
* [“One note, at two in the morning. And tonight nobody answers, and you both lie there and don't know why.” #id: nobody_answers #empathy: 4 #ownership: 1 #recovery: 0 #slip: only_felt]
  # why: Sees both ends of the call, and leaves the number as it is.
  # hears: That's what I'm afraid of. She saw it at once.
  You: One note, at two in the morning. And tonight nobody answers, and you both lie there and don't know why.
  ~ feel(-5)
  Ms Baptiste: She'd think that something had happened. # mood: sad
  -> hot_tea
* [“One note to nobody, and she lies awake? Your old number will ring in this phone. I'm setting it now, so listen.” #id: ring_in_this_one #empathy: 4 #ownership: 3 #recovery: 4]
  # why: Fixes the call and not only the phone, and lets her hear it before she leaves.
  # hears: It rings. I heard it myself.
  You: One note to nobody, and she lies awake? Your old number will ring in this phone. I'm setting it now, so listen.
  ~ feel(5)
  ~ rings = true
  Ms Baptiste: Oh! It rings. That's my own number. # mood: delighted # sound: phone_ring
  -> hot_tea
* [“I'll have Wrenfield move the number, and I'm not going home till it's done. You'll hear it from me by midnight.” #id: by_midnight #empathy: 1 #ownership: 4 #recovery: 3 #slip: only_owned]
  # why: Stays on it as nobody has all day, by way of a company that has answered her all day.
  # hears: She won't go home. She means it.
  You: I'll have Wrenfield move the number, and I'm not going home till it's done. You'll hear it from me by midnight.
  ~ feel(0)
  ~ rings = true
  Ms Baptiste: By midnight. Let it ring long. My head will be inside a piano. # mood: amused
  -> hot_tea
* [“Oh, young people always find a way, she'll write to you on some app. Have your tea first, and don't worry about it.” #id: on_some_app #empathy: 0 #ownership: 0 #recovery: 0 #slip: brushed_off]
  # why: Is meant to calm her down, about the one call of the day that she will not miss.
  # hears: She hasn't heard a word. It isn't a message. It's a note.
  You: Oh, young people always find a way, she'll write to you on some app. Have your tea first, and don't worry about it.
  ~ feel(-15)
  Ms Baptiste: It's a note. You can't write a note. # mood: cold
  -> hot_tea

=== hot_tea ===
Kemal: My tea works in all countries. # mood: amused
-> sunday_in_vienna

=== sunday_in_vienna ===
Ms Baptiste: On Sunday I'm in Vienna. Will your phone work there? Careful. I've been told yes before. # mood: curious # pose: lean_in # stakes: 2 # title: Sunday in Vienna # ask: It will most likely work. Why is “yes” the wrong answer? # hint: You believe that it works there. Has anyone tried it? # rule: When I haven't tried it, I don't say yes. I say who tries it, and by when.
* [“I wouldn't believe it either. Each yes has cost you a piece of this trip, and here you have to ask again.” #id: ask_again #empathy: 4 #ownership: 1 #recovery: 0 #slip: only_felt]
  # why: Knows why she asks like that, and is too careful to give her anything.
  # hears: She understands the question. I still have it.
  You: I wouldn't believe it either. Each yes has cost you a piece of this trip, and here you have to ask again.
  ~ feel(0)
  Ms Baptiste: I do. And I still don't know. # mood: weary
  -> verdict
* [“Take this second phone as well, free. It's on another network, so one of the two will work there.” #id: a_second_phone #empathy: 2 #ownership: 1 #recovery: 4 #slip: made_them_work]
  # why: Asks for no faith at all, since two networks are better than one word, and leaves her to find out which.
  # hears: Two phones. And I find out by myself.
  You: Take this second phone as well, free. It's on another network, so one of the two will work there.
  ~ feel(0)
  ~ second_phone = true
  Ms Baptiste: Two phones. Now I'm a very careful woman. # mood: amused
  -> verdict
* [“Yes, madam, in all of Europe. That's no problem for this one. You have my word, so enjoy your concert!” #id: my_fathers_word #empathy: 1 #ownership: 0 #recovery: 0 #slip: promised_air #red: overpromise]
  # why: Is warm, proud of the phone and probably right, and gives her one more yes that nobody has tried.
  # hears: She was so good to me. Then I'll believe it once more.
  You: Yes, madam, in all of Europe. That's no problem for this one. You have my word, so enjoy your concert!
  ~ feel(5)
  ~ third_yes = true
  Kemal: Your word, Defne? In Vienna, too? # mood: worried
  -> verdict
* [“Another yes from me is worth nothing to you. Tomorrow a colleague there tries this model, and I call you by noon.” #id: tries_it_first #empathy: 3 #ownership: 4 #recovery: 3]
  # why: Knows what her own belief is worth by now, and has it tried by somebody, with an hour.
  # hears: Somebody tries it first. That's all I ever asked.
  You: Another yes from me is worth nothing to you. Tomorrow a colleague there tries this model, and I call you by noon.
  ~ feel(5)
  ~ tested = true
  Ms Baptiste: First you try it, then you say it. That's how one tunes. # mood: relieved
  -> verdict


// ---------------------------------------------------------------- How it ends

=== verdict ===
{
- third_yes: -> once_more
- wrongs == 0 && met && rings && tested && trust >= 80: -> at_two
- wrongs == 0 && (tested || second_phone) && trust >= 60: -> four_bars
- trust >= 30: -> other_shop
- else: -> borrowed
}

=== at_two ===
# ending: kept
# headline: At two in the morning her old number rang.
# review: It was the wrong phone, and two people told me it was right. Then somebody there sent a person instead of an answer. Her name is Defne. Ask for a Defne.
# business: Kept, at $900 a year, and she tells it in every hall she works in. Sixty dollars and a red light, against every musician who asks her which phone to take.
# picture: An empty concert hall at night. On the grand piano, among her tools, a phone rings. It says 2:00, and Lise.
Two in the morning. Her old number rings, in the right phone. # place: concert_hall # enter: baptiste # mood: baptiste calm # holds: baptiste phone # sound: phone_ring
Lise: Mama? Listen. Is it in tune? # mood: hopeful # channel: phone # sound: piano_note
Ms Baptiste: It is now. Sleep. # mood: delighted
-> END

=== four_bars ===
# ending: kept
# headline: The piano was in tune. The phone is a subject she no longer brings up.
# review: They sold me the wrong phone and told me it was the right one. In the end they lent me one that worked. I've heard worse endings.
# business: Kept. She stays, at $900 a year, and recommends us to nobody. One loan phone and an hour of a partner's evening. The first true answer would have been free.
# picture: A table in a coffee house in Vienna: coffee, cake, a sheet of music, and a phone that shows four bars.
{tested:At noon you call her. Vienna is a yes, and somebody has tried it.|In Vienna one phone is dead. The other one rings.} # mood: baptiste calm
Ms Baptiste: Four bars. You could make music with that. # mood: calm
-> END

=== other_shop ===
# ending: at_risk
# headline: Her contract ends in May. It's in her calendar, next to “tune the big one”.
# review: I got a phone in the end, from people who don't work for them. I have six months left on my contract. I count them like bars of rest.
# business: At risk. $900 a year leaves in May, unless somebody calls her before. So far that is on nobody's list.
# picture: Her calendar, open at 30 May. It says “Tune the big one” and, with a red ring, “Contract ends”. Her phone lies face down.
She turns your phone over, and looks at Kemal. # mood: baptiste cold # holds: baptiste phone
Ms Baptiste: Does your father sell contracts, too? # mood: cold # pose: turn_away
-> END

=== borrowed ===
# ending: lost
# headline: She plays the hold tune at concerts now. People laugh.
# review: I asked and asked, and all I got was a tune. It was flat. A shop in Istanbul lent me a phone for a while, and I gave it back.
# business: Lost, and told in four languages. She tours with an orchestra of ninety. By summer they had all changed, and not to us.
# picture: Her hands on a piano. On the sheet of music it says “Please hold”, with a telephone as the last note. The hall laughs.
She puts the phone you lent her back on the counter. # mood: baptiste cold # holds: baptiste nothing
Ms Baptiste: I'll ask a stranger. Strangers have been better. # mood: cold
-> END

=== once_more ===
# ending: lost
# headline: Vienna, Sunday, a quarter to eight. “No service.”
# review: They rescued me in Istanbul, with tea. Then I asked my question once more, and they said yes once more. I stood in the rain before a locked hall, with a very nice phone.
# business: Lost on the last question. All that was done for her in Istanbul is now the first half of the story. To have it tried would have cost one call.
# picture: A locked concert hall in the rain, at a quarter to eight. A hand holds up a phone: “No service”.
Sunday in Vienna. She holds the phone up, and then a little higher. # mood: baptiste hopeful # holds: baptiste phone
Ms Baptiste: “No service.” # mood: sad
-> END

=== safe_flight ===
# ending: lost
# headline: Eleven minutes and fifty seconds. The board was happy again.
# review: “It's only for a few days.” My daughter's concert was one of them. At midnight I found a stranger with a phone. He hadn't sold me anything.
# business: Lost in under twelve minutes. $900 a year, and an orchestra of ninety who ask her about phones. The fix was sixty dollars away, at a stand on our own map.
# picture: The airport in London. Her phone leans on her tool bag: “Call ended, 11:50”. The strangers around her all have four bars.
Ms Baptiste: A safe flight. Do you read that from a card? # mood: cold # channel: phone
A click. The timer goes green. # sound: call_end # board: 11:50 green # shows: board
In London she looks at her phone, and then at the people around her. # place: airport_lounge # enter: baptiste # mood: baptiste sad # holds: baptiste phone # sound: terminal_chime
-> END


=== function feel(by)
~ trust = MAX(0, MIN(100, trust + by))
