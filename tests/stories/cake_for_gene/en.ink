# id: cake_for_gene
# title: A cake for Gene
# summary: A phone order, four letters of icing, and a woman of eighty who has never let a misprint through.
# role: Bakery counter
# trade: Bakery
# trains: Saying “I did” before anyone turns over the slip.
# theme: amends
# minutes: 5
# level: 1
# customer: okoro
# cast: okoro = Mr Okoro; hair: short; hair_color: grey; skin: deep; wears: navy; glasses: round; beard: none
# cast: pia = Pia; hair: bun_curly; hair_color: black; skin: tan; wears: paper; glasses: none; beard: none

// What one decision leaves for the end. Points come from the choices alone; these only steer.
VAR trust = 50
// Dot was blamed, and it has not been taken back.
VAR blamed = false
// “Five minutes, tops.”
VAR five_minutes = false
// Robin asked who is waiting for him.
VAR coat_known = false
// Robin drives him and the cake.
VAR driven = false

-> saturday

=== saturday ===
Box fourteen, lemon, four layers. # act: Saturday, 3:05 p.m. # you: Robin, bakery counter # place: clerk_counter # enter: okoro # sound: door_chime
Mr Okoro: For my mother. She is eighty today. May I look? # mood: hopeful
He lifts the lid. HAPPY BIRTHDAY GENE, in blue.
-> in_the_box

=== in_the_box ===
Mr Okoro: Her name is Jean. She read proof at the evening paper for thirty-one years. # mood: worried # stakes: 1 # title: Jean, not Gene # ask: What will his mother see first? # hint: It is four letters of icing. What do they say to her? # rule: When it is wrong, I say so first, and whose it is.
* [“They do sound the same, to be fair. Once the candles are lit, I doubt anybody looks at the spelling.” #id: sound_the_same #empathy: 0 #ownership: 1 #recovery: 0 #slip: argued]
  # why: Tries to cheer him up with something true, and argues with the one thing his mother cannot help seeing.
  # hears: I'm fussing, apparently.
  You: They do sound the same, to be fair. Once the candles are lit, I doubt anybody looks at the spelling.
  ~ feel(-10)
  Mr Okoro: She looks at the spelling on cough drops. # mood: cold
  -> who_took_it
* [“So the first thing she reads today, with all of them round her, is somebody else's name. No wonder you went quiet.” #id: somebody_elses_name #empathy: 4 #ownership: 1 #recovery: 0 #slip: only_felt]
  # why: Sees the lid come off in front of the guests and asks, and leaves Gene where he is.
  # hears: I'm not the only one who sees it. And now?
  You: So the first thing she reads today, with all of them round her, is somebody else's name. No wonder you went quiet.
  ~ feel(0)
  Mr Okoro: All of us, and two of her old typesetters. # mood: weary
  -> who_took_it
* [“No problem at all! Gene comes off with a knife. Jean goes on, and you read it before it leaves the shop.” #id: off_with_a_knife #empathy: 1 #ownership: 1 #recovery: 4 #slip: brushed_off]
  # why: Goes straight to the remedy, with the check included, and calls it no problem to someone who has one.
  # hears: Good. Although it was a problem, I thought.
  You: No problem at all! Gene comes off with a knife. Jean goes on, and you read it before it leaves the shop.
  ~ feel(-5)
  Mr Okoro: It is a bit of a problem. Her name is Jean. # mood: tense
  -> who_took_it
* [“She never let a misprint through, and we hand her one. That's our doing. I'll go and see what can be saved.” #id: we_hand_her_one #empathy: 3 #ownership: 4 #recovery: 2]
  # why: Says whose it is and what it is to a proofreader, before a word about icing.
  # hears: I only said it once, and it was heard.
  You: She never let a misprint through, and we hand her one. That's our doing. I'll go and see what can be saved.
  ~ feel(5)
  Mr Okoro: Thank you. I was hoping one could still stop the press. # mood: hopeful
  -> who_took_it

=== who_took_it ===
Mr Okoro: I spelled it on the phone. J as in jeans. Who wrote it down? # mood: tense # stakes: 1 # title: Who wrote it down? # ask: Does he want a name, or something else? # hint: You know the hand on that slip. # rule: When I did it, I say “I”.
* [“That was me: you spelled it, I heard Gene, and I never read it back. I'm sorry. It stays mine to the end.” #id: i_wrote_gene #empathy: 3 #ownership: 4 #recovery: 2]
  # why: Says “I”, says what was left undone, and stays with it.
  # hears: That was quick. And it was the truth.
  You: That was me: you spelled it, I heard Gene, and I never read it back. I'm sorry. It stays mine to the end.
  ~ feel(5)
  Mr Okoro: Well. I had a speech ready, and now I don't need it. # mood: relieved
  -> at_a_quarter_past
* [“Probably Dot. She only started on Monday, and you can't hear a word back here once the mixer is on.” #id: probably_dot #empathy: 1 #ownership: 0 #recovery: 0 #slip: blamed #red: blame]
  # why: Finds a kind excuse for a mistake, and hangs it on someone who is not in the room.
  # hears: So it was nobody.
  You: Probably Dot. She only started on Monday, and you can't hear a word back here once the mixer is on.
  ~ feel(-10)
  ~ blamed = true
  -> the_slip
* [“So you did the careful thing, you spelled it, and it went wrong anyway. That must hurt more than the icing does.” #id: felt_sure_of_us #empathy: 4 #ownership: 1 #recovery: 1 #slip: only_felt]
  # why: Finds the sting, which is having been careful, and steps round the question he asked.
  # hears: Yes. That isn't what I asked.
  You: So you did the careful thing, you spelled it, and it went wrong anyway. That must hurt more than the icing does.
  ~ feel(0)
  Mr Okoro: I did. I told her not to worry. She worried. # mood: sad
  -> at_a_quarter_past
* [“The slip says Gene. So Gene is what gets piped. But never mind that now, Pia's knife is already under the G.” #id: slip_says_gene #empathy: 0 #ownership: 1 #recovery: 3 #slip: explained_first]
  # why: Has the work begun at once, behind a slip that proves the customer wrong.
  # hears: They believe the paper. At least somebody is working.
  You: The slip says Gene. So Gene is what gets piped. But never mind that now, Pia's knife is already under the G.
  ~ feel(-5)
  Mr Okoro: The slip is wrong. It's been wrong since Tuesday. # mood: angry
  -> at_a_quarter_past

=== the_slip ===
Pia comes out with the slip. Under GENE someone has drawn a small cat. # enter: pia # sound: page
-> small_cat

=== small_cat ===
Mr Okoro: Does Dot draw cats? # mood: cold # stakes: 1 # title: The small cat on the slip # ask: What is worse by now, the icing or the excuse? # hint: The true answer is short. # rule: When I have blamed someone, I take it back, out loud.
* [“Plenty of people draw cats. Whoever it was, let's not lose more time on it. Can you start scraping, Pia?” #id: plenty_of_people #empathy: 0 #ownership: 0 #recovery: 3 #slip: denied #repairs: probably_dot]
  # why: Gets the knife moving at last, to move the cat out of sight.
  # hears: Two of us know whose cat that is.
  You: Plenty of people draw cats. Whoever it was, let's not lose more time on it. Can you start scraping, Pia?
  ~ feel(-10)
  Pia: I can start anything. It's still your cat. # mood: amused
  -> at_a_quarter_past
* [“One simple question. I answered it with a wrong name. Now you have been handed the wrong name again.” #id: second_wrong_name #empathy: 4 #ownership: 1 #recovery: 0 #slip: only_felt #repairs: probably_dot]
  # why: Sees exactly what was done to him, and still does not say whose cat it is.
  # hears: It is. Whose cat is it?
  You: One simple question. I answered it with a wrong name. Now you have been handed the wrong name again.
  ~ feel(0)
  Mr Okoro: I've begun to keep a list. # mood: amused
  -> at_a_quarter_past
* [“I do. I wrote Gene, and then I gave you Dot. Both were wrong and both are mine. Pia starts over now, on my time.” #id: both_are_mine #empathy: 3 #ownership: 4 #recovery: 3 #repairs: probably_dot]
  # why: Takes back the excuse along with the icing, and says which name was used to hide.
  # hears: I didn't have to prove it.
  You: I do. I wrote Gene, and then I gave you Dot. Both were wrong and both are mine. Pia starts over now, on my time.
  ~ feel(10)
  ~ blamed = false
  Mr Okoro: It's a good cat. # mood: calm
  -> at_a_quarter_past

=== at_a_quarter_past ===
A quarter past three, says the clock over the ovens. Pia has put the hatch up. # enter: pia
-> how_long

=== how_long ===
Mr Okoro: My bus goes at twenty to four. The cake is at half past. How long? # mood: worried # pose: check_clock # stakes: 2 # title: The bus at twenty to four # ask: What is a time worth that nobody has checked? # hint: Pia knows how long it takes. You know when he has to leave. # rule: When someone has to be somewhere, I ask who does the work, and then I name the time.
* [“Is she by herself until you get there? You keep looking at that clock as if it were somebody's face.” #id: by_herself #empathy: 4 #ownership: 1 #recovery: 0 #slip: only_felt]
  # why: Sees whom he is really late for, and lets the minutes go by.
  # hears: She's in her good coat already. And how long is it?
  You: Is she by herself until you get there? You keep looking at that clock as if it were somebody's face.
  ~ feel(0)
  ~ coat_known = true
  Mr Okoro: She's been in her good coat since noon. # mood: sad
  -> under_the_knife
* [“Five minutes, tops. Pia's a magician with a palette knife. You sit down, and you'll be on that bus.” #id: five_minutes_tops #empathy: 1 #ownership: 1 #recovery: 0 #slip: promised_air]
  # why: Wants him to stop worrying, and buys it with a number that nobody asked Pia for.
  # hears: Five minutes. I'll count them.
  You: Five minutes, tops. Pia's a magician with a palette knife. You sit down, and you'll be on that bus.
  ~ feel(-5)
  ~ five_minutes = true
  Mr Okoro: Five. I'll sit, then. # mood: hopeful
  -> under_the_knife
* [“That I don't know, so I won't guess. Pia's put the wedding cake aside for yours, and I'm not leaving this counter.” #id: wont_guess #empathy: 1 #ownership: 4 #recovery: 0 #slip: only_owned]
  # why: Guesses nothing and gives him the whole shop, without the one thing he asked for.
  # hears: Honest. I still don't know if I should run.
  You: That I don't know, so I won't guess. Pia's put the wedding cake aside for yours, and I'm not leaving this counter.
  ~ feel(0)
  Pia: The bride isn't till six. She's had practice waiting. # mood: calm
  -> under_the_knife
* [“Pia says thirty. That's your bus gone, and her waiting. So I drive you both, or you go now and I bring it.” #id: i_drive #empathy: 4 #ownership: 3 #recovery: 4]
  # why: Asks the one who knows, thinks of who is waiting, and lets him choose how to be on time.
  # hears: Somebody asked Pia. And I may pick.
  You: Pia says thirty. That's your bus gone, and her waiting. So I drive you both, or you go now and I bring it.
  ~ feel(5)
  ~ driven = true
  Mr Okoro: Both. I'd like to see her read it. # mood: relieved
  -> under_the_knife

=== under_the_knife ===
{five_minutes:The five minutes are long over. He has counted them.|He watches Pia's hands through the hatch.} The G comes off in one piece.
-> gene_or_jean

=== gene_or_jean ===
Mr Okoro: Forty-two dollars. Do I pay for Gene or for Jean? # mood: amused # stakes: 1 # title: Forty-two dollars # ask: What can money make good here, and what can it not? # hint: He has made a joke. What is he asking? # rule: When I give money back, the thing still gets made right.
* [“For Jean, once you've read her name and breathed out. Gene was my slip of the pen, so the rush is mine.” #id: for_jean #empathy: 3 #ownership: 4 #recovery: 4]
  # why: Puts his relief before the money, and the cost where the mistake was.
  # hears: I pay for what I ordered, when I've seen it. That's all I wanted.
  You: For Jean, once you've read her name and breathed out. Gene was my slip of the pen, so the rush is mine.
  ~ feel(5)
  Mr Okoro: Then Gene can go in the window. Somebody's called Gene. # mood: amused
  -> on_the_counter
* [“Neither. Every cent back, and Miller's next door pipes one while you wait. Please, go, you'll catch your bus.” #id: market_next_door #empathy: 0 #ownership: 0 #recovery: 0 #slip: brushed_off]
  # why: Gives him all the money and all the trouble, and means it kindly.
  # hears: They'd like me to be somebody else's customer.
  You: Neither. Every cent back, and Miller's next door pipes one while you wait. Please, go, you'll catch your bus.
  ~ feel(-30)
  -> walked_out
* [“I wish I could say neither. The till lets me give ten percent, unless the boss is in. Would ten percent help?” #id: ten_percent #empathy: 2 #ownership: 1 #recovery: 1 #slip: hid_behind_policy]
  # why: Answers a joke with a percentage, and lets the till decide.
  # hears: Four dollars and twenty cents. Thank the till for me.
  You: I wish I could say neither. The till lets me give ten percent, unless the boss is in. Would ten percent help?
  ~ feel(-5)
  Mr Okoro: Ten percent. That's the G, roughly. # mood: cold
  -> on_the_counter
* [“What you came for is the moment she reads her own name and puts her glasses down. Money is the small part.” #id: pay_it_twice #empathy: 4 #ownership: 1 #recovery: 1 #slip: only_felt]
  # why: Knows what the evening is worth to him and says so, and the bill lies there as before.
  # hears: No, it isn't. So do I pay?
  You: What you came for is the moment she reads her own name and puts her glasses down. Money is the small part.
  ~ feel(0)
  Mr Okoro: No. I'd still like to know. # mood: amused
  -> on_the_counter

=== on_the_counter ===
Pia sets it down. HAPPY BIRTHDAY JEAN. Behind the J there is a blue shadow, where a G was.
-> blue_shadow

=== blue_shadow ===
Mr Okoro: She'll find that. She found a comma in my wedding vows. # mood: tense # stakes: 1 # title: The blue shadow # ask: Who decides when it is good enough? # hint: He knows how she reads. Do you? # rule: When I have fixed it, the customer checks it before I close the lid.
* [“Between you and me, who is going to see that? Lid on, string round, and you're not a minute later than you must be.” #id: nobody_sees #empathy: 0 #ownership: 1 #recovery: 1 #slip: rushed]
  # why: Has his time in mind, and asks him to carry the shadow to the one person who will see it.
  # hears: Somebody sees that. I just told you who.
  You: Between you and me, who is going to see that? Lid on, string round, and you're not a minute later than you must be.
  ~ feel(-10)
  Mr Okoro: She'll hold it up to the light. It's a cake, and she will. # mood: cold
  -> tied_up
* [“A card from me goes in. ‘My mistake, your son caught it.’ My name, my number, and she may correct the card.” #id: correct_the_card #empathy: 2 #ownership: 4 #recovery: 0 #slip: only_owned]
  # why: Answers for it to the person it was done to, and leaves the shadow on her cake.
  # hears: Brave. She will correct the card.
  You: A card from me goes in. ‘My mistake, your son caught it.’ My name, my number, and she may correct the card.
  ~ feel(0)
  Mr Okoro: She will. In red. # mood: amused
  -> tied_up
* [“Then let's read it her way, letter by letter, before I shut the lid. That shadow: a sugar rose over it, or all off?” #id: read_it_her_way #empathy: 3 #ownership: 3 #recovery: 4]
  # why: Uses her eye for the check, shows the flaw instead of boxing it, and offers two ways to mend it.
  # hears: Somebody here wants it to pass as much as I do.
  You: Then let's read it her way, letter by letter, before I shut the lid. That shadow: a sugar rose over it, or all off?
  ~ feel(5)
  Mr Okoro: A rose. J. E. A. N. Stet. # mood: relieved
  -> tied_up
* [“Thirty-one years of never letting one through. And on her own birthday she would have to be the one to find ours.” #id: shouldnt_have_to #empathy: 4 #ownership: 1 #recovery: 0 #slip: only_felt]
  # why: Understands a woman she has never met, and does nothing about the blue.
  # hears: That's her. That's her exactly. It's still blue.
  You: Thirty-one years of never letting one through. And on her own birthday she would have to be the one to find ours.
  ~ feel(0)
  Mr Okoro: No. She'll say it's lovely. Then she'll look at it. # mood: sad
  -> tied_up

=== tied_up ===
{coat_known:You tie the string, and ask him to give your best to the good coat.|You tie the string.} Pia goes back to her bride. # exit: pia
-> eighty_one

=== eighty_one ===
Mr Okoro: She is planning on eighty-one. Tell me why I'd order it here. # mood: curious # stakes: 1 # title: Next year's cake # ask: What is a promise worth with nothing changed behind it? # hint: What would have caught Gene on Tuesday? # rule: When I have fixed one, I change what let it happen.
* [“Because it won't happen again, and that's a promise. We pride ourselves on the personal touch, Dot and I. Really.” #id: personal_touch #empathy: 1 #ownership: 1 #recovery: 0 #slip: scripted]
  # why: Is sincere, and would have said the same last Tuesday.
  # hears: The personal touch was Gene.
  You: Because it won't happen again, and that's a promise. We pride ourselves on the personal touch, Dot and I. Really.
  ~ feel(-10)
  Mr Okoro: The personal touch. Yes. I have it here, in blue. # mood: cold
  -> verdict
* [“You were careful, and you still stood here for half an hour. Would you trust four letters to us? I'm not sure I would.” #id: four_letters #empathy: 4 #ownership: 1 #recovery: 0 #slip: only_felt]
  # why: Grants him every bit of his doubt, and gives him nothing to put against it.
  # hears: Fair. So that's a no, then.
  You: You were careful, and you still stood here for half an hour. Would you trust four letters to us? I'm not sure I would.
  ~ feel(0)
  Mr Okoro: Nor am I. You do make it hard to argue. # mood: weary
  -> verdict
* [“You shouldn't have to wonder. Since three I read every name back by letters. Try me: order eighty-one now.” #id: read_back #empathy: 3 #ownership: 3 #recovery: 4]
  # why: Has already changed what let it happen, and lets him test it on the spot.
  # hears: It's different now, and I can hear that it is.
  You: You shouldn't have to wonder. Since three I read every name back by letters. Try me: order eighty-one now.
  ~ feel(5)
  Mr Okoro: Jean. Lemon. Eighty-one. # mood: amused
  You: J, E, A, N. Eight, one.
  -> verdict
* [“Because you'd get me. Ask for Robin. I'll take it down myself, and the night before I call and spell it to you.” #id: ask_for_robin #empathy: 2 #ownership: 4 #recovery: 2]
  # why: Puts a name and a call behind it, for him; the next caller gets the same phone.
  # hears: Robin. I'll ask for Robin.
  You: Because you'd get me. Ask for Robin. I'll take it down myself, and the night before I call and spell it to you.
  ~ feel(5)
  Mr Okoro: Robin. With one B? # mood: amused
  -> verdict

=== verdict ===
{
- not blamed && driven && trust >= 70: -> passed_for_press
- not blamed && trust >= 55: -> small_correction
- trust >= 30: -> one_star_fewer
- else: -> happy_birthday_gene
}

=== passed_for_press ===
# ending: kept
# headline: She read it twice, and passed it.
# review: They got her name wrong and had it right in half an hour. Robin carried it in. My mother checked it. You do not know what that means, but it is five stars.
# business: Kept, with two typesetters who have grandchildren. It cost an hour, a drive across town and some icing.
# picture: The cake, HAPPY BIRTHDAY JEAN, and a pair of reading glasses laid beside it.
Half past four. She puts on her glasses and reads the cake.
Mr Okoro: She says the kerning is good. # mood: delighted
-> END

=== small_correction ===
# ending: kept
# headline: It said Jean. She looked at the J for a while.
# review: One mistake, owned up to and put right. I would read the box before you leave the shop. I would read any box.
# business: Kept. He will order again, and spell it twice. It cost an hour of icing.
# picture: The cake, with one letter that is whiter than the others.
{driven:You set it down in front of her at twenty past four.|The next bus gets him there at ten to five, the box on his knees.} She cuts the J first.
Mr Okoro: She says it is lovely. She hasn't asked for a pencil. # mood: calm
-> END

=== one_star_fewer ===
# ending: at_risk
# headline: The cake was right in the end. He remembers the half hour before.
# review: Good lemon. They can spell it now. It took some asking.
# business: At risk. The next cake is in a year, and there are three bakeries on his bus line.
# picture: The cake on the table, whole, and a clock that is half an hour late.
He carries it out level, with both hands, and looks at the shop next door on his way past. # sound: door_chime
-> END

=== happy_birthday_gene ===
# ending: lost
# headline: The cake said Jean. The story was about you.
# review: Ask who wrote it down. Then ask again. My mother has corrected the receipt in red and is sending it back.
# business: Lost, with a table of thirty who heard him tell it. That is thirty birthdays a year, at forty-two dollars.
# picture: The receipt, corrected in red.
He tells it before the candles are lit. They sing it to Gene. It does sound the same. # mood: okoro sad
-> END

=== walked_out ===
# ending: lost
# headline: You gave it all back, and he left without a cake.
# review: They were very quick with the refund. My mother turned eighty on a sheet cake from the market. It said JEEN.
# business: Lost for forty-two dollars and thirty minutes. The cake went in the bin. By then it said ENE.
# picture: An empty box with a ribbon. The market next door is lit.
He takes the bills and counts them, because someone should get something right. # mood: okoro cold # exit: okoro # sound: door_chime
-> END

=== function feel(by)
~ trust = MAX(0, MIN(100, trust + by))
