# id: three_doors
# title: Three doors
# summary: Three people at the door of a repair café, each with one sharp sentence.
# role: Repair café, front desk
# trade: Repair café
# trains: Taking it in before explaining it.
# theme: amends
# form: drill
# rounds: 3
# minutes: 2
# level: 1
# customer: wren
# cast: wren = Ms Wren; hair: bun; hair_color: grey; skin: pale; wears: plum
# cast: idris = Mr Idris; hair: short; skin: deep; wears: navy
# cast: paz = Paz; hair: long; skin: tan; wears: teal
VAR trust = 50
// How many left calmer than they came.
VAR calm = 0
// Somebody was told what is another's.
VAR crossed = false
-> next_round

=== kettle ===
~ trust = 50
A kettle with two plugs in a string bag. # act: Saturday, ten # you: Lou, front desk # place: clerk_counter # enter: wren # mood: wren angry
Ms Wren: I left you a kettle. This is a bag of parts. # stakes: 1 # title: A bag of parts # ask: What did she lose with the kettle? # hint: She wants to be believed first. # rule: When it came back worse, I say so first. # tempts: defend
* [“We open them up to find the fault, ma'am.” #id: we_open_them #empathy: 1 #ownership: 1 #recovery: 1 #slip: explained_first]
  # why: True, and about us.
  # hears: It was never wrong.
  You: We open them up to find the fault, ma'am.
  ~ trust = 25
  Ms Wren: I could have opened it myself. # mood: cold
  -> next_round
* [“You left a kettle and got a bag. I am sorry; I will put it together now.” #id: now_together #empathy: 3 #ownership: 4 #recovery: 3]
  # why: Says what happened to her and who mends it.
  # hears: She saw it.
  You: You left a kettle and got a bag. I am sorry; I will put it together now.
  ~ calm = calm + 1
  ~ trust = 70
  Ms Wren: Then I will wait here. # mood: calm
  -> next_round
* [“That must be awful, and on a cold morning too.” #id: that_is_awful #empathy: 4 #ownership: 0 #recovery: 0 #slip: only_felt]
  # why: Feels with her and leaves the bag.
  # hears: Kind. And my tea?
  You: That must be awful, and on a cold morning too.
  ~ trust = 45
  Ms Wren: It is tea I want. # mood: weary
  -> next_round

=== toaster ===
~ trust = 50
A toaster lands on the desk. # act: Saturday, half past ten # you: Lou, front desk # place: clerk_counter # enter: idris # mood: idris tense
Mr Idris: Mended, you said. It threw my bread at the cat. # stakes: 1 # title: Bread at the cat # ask: What would you want to hear? # hint: The cat is fine. Is he? # rule: When a repair failed, I own it before I ask. # tempts: defend
* [“They do throw a little when the spring is new.” #id: springs_throw #empathy: 0 #ownership: 0 #recovery: 1 #slip: denied]
  # why: Denies what he saw.
  # hears: I imagined the cat.
  You: They do throw a little when the spring is new.
  ~ trust = 25
  Mr Idris: It cleared the table! # mood: angry
  -> next_round
* [“We said mended and it was not. Sorry. I will test it beside you.” #id: test_beside #empathy: 3 #ownership: 3 #recovery: 4]
  # why: Owns the word and shows the test.
  # hears: They mean it.
  You: We said mended and it was not. Sorry. I will test it beside you.
  ~ calm = calm + 1
  ~ trust = 70
  Mr Idris: Stand back, then. # mood: amused
  -> next_round
* [“I will fill in the complaint form for you, sir.” #id: form_for_him #empathy: 1 #ownership: 4 #recovery: 1 #slip: scripted]
  # why: Takes it on, on paper.
  # hears: A form. For a cat.
  You: I will fill in the complaint form for you, sir.
  ~ trust = 45
  Mr Idris: The cat cannot sign. # mood: cold
  -> next_round

=== whose_bike ===
~ trust = 50
Someone in a hurry points at the rack. # act: Saturday, eleven # you: Lou, front desk # place: clerk_counter # enter: paz # mood: paz tense
Paz: That is my flatmate's bike. Just give me her number. # stakes: 2 # title: Her number # ask: Whose number is it? # hint: He is not wrong to ask. # rule: When it is another's, I carry the message myself. # tempts: deny
* [“You are right, sorry to hold you up. It is on this ticket.” #id: on_this_ticket #empathy: 3 #ownership: 0 #recovery: 0 #slip: promised_air #red: disclose]
  # why: Gives away what is hers.
  # hears: That was easy.
  You: You are right, sorry to hold you up. It is on this ticket.
  ~ crossed = true
  ~ trust = 60
  Paz: Cheers. # mood: relieved
  -> next_round
* [“You are in a rush. Her number is hers, so I will ring her now.” #id: ring_her_now #empathy: 3 #ownership: 4 #recovery: 4]
  # why: Keeps it and still helps him.
  # hears: Fair enough.
  You: You are in a rush. Her number is hers, so I will ring her now.
  ~ calm = calm + 1
  ~ trust = 70
  Paz: All right. Tell her I am outside. # mood: calm
  -> next_round
* [“We cannot give out details. It is the rule here.” #id: rule_here #empathy: 0 #ownership: 2 #recovery: 1 #slip: hid_behind_policy]
  # why: Right, and cold.
  # hears: I am a thief now.
  You: We cannot give out details. It is the rule here.
  ~ trust = 25
  Paz: I only asked. # mood: angry
  -> next_round

=== whose_laptop ===
~ trust = 50
He leans over the list of names. # act: Saturday, half past eleven # you: Lou, front desk # place: clerk_counter # enter: idris # mood: idris tense
Mr Idris: My neighbour brought a laptop. What was on it? # stakes: 2 # title: The neighbour # ask: What would she want said? # hint: Curious is not wicked. # rule: When I am asked about another, I offer what I may. # tempts: deny
* [“Sorry, of course. Mostly photographs, from what I saw.” #id: mostly_photographs #empathy: 3 #ownership: 0 #recovery: 0 #slip: promised_air #red: disclose]
  # why: Tells what was hers.
  # hears: They talk here.
  You: Sorry, of course. Mostly photographs, from what I saw.
  ~ crossed = true
  ~ trust = 60
  Mr Idris: Photographs! Well, well. # mood: delighted
  -> next_round
* [“You look out for her. I keep what I see; I will say you asked.” #id: say_you_asked #empathy: 4 #ownership: 3 #recovery: 3]
  # why: Names the care and keeps the secret.
  # hears: So mine is safe too.
  You: You look out for her. I keep what I see; I will say you asked.
  ~ calm = calm + 1
  ~ trust = 70
  Mr Idris: Then mine is safe as well. Good. # mood: calm
  -> next_round
* [“That is none of your business, I am afraid.” #id: none_of_yours #empathy: 0 #ownership: 3 #recovery: 1 #slip: argued]
  # why: Right, and a slap.
  # hears: I am a gossip, then.
  You: That is none of your business, I am afraid.
  ~ trust = 25
  Mr Idris: Charming. # mood: cold
  -> next_round

=== late_lamp ===
~ trust = 50
A ticket, folded very small. # act: Saturday, noon # you: Lou, front desk # place: clerk_counter # enter: paz # mood: paz angry
Paz: Friday, you said. It is Saturday, and I read in the dark. # stakes: 1 # title: Friday, you said # ask: What did one night cost? # hint: A day is a day. # rule: When I am late, I say the day I missed. # tempts: excuse
* [“Two of us were ill, so everything has slipped a day.” #id: two_were_ill #empathy: 1 #ownership: 1 #recovery: 1 #slip: explained_first]
  # why: An excuse, and a true one.
  # hears: My evening was slack for them.
  You: Two of us were ill, so everything has slipped a day.
  ~ trust = 25
  Paz: Nobody told my book. # mood: cold
  -> next_round
* [“Friday was promised and missed. Take my lamp; yours is ready at two.” #id: take_my_lamp #empathy: 3 #ownership: 3 #recovery: 4]
  # why: Owns Friday and lights tonight.
  # hears: They thought of the dark.
  You: Friday was promised and missed. Take my lamp; yours is ready at two.
  ~ calm = calm + 1
  ~ trust = 70
  Paz: Two o'clock. I will bring yours back. # mood: relieved
  -> next_round
* [“A whole night in the dark, with the book open. I am sorry.” #id: whole_night #empathy: 4 #ownership: 1 #recovery: 0 #slip: only_felt]
  # why: Sees the night, moves nothing.
  # hears: And tonight?
  You: A whole night in the dark, with the book open. I am sorry.
  ~ trust = 45
  Paz: And tonight? # mood: weary
  -> next_round

=== cold_radio ===
~ trust = 50
She sets a radio down without a word. # act: Saturday, one # you: Lou, front desk # place: clerk_counter # enter: wren # mood: wren weary
Ms Wren: Third time I have come for it. Third time it is not here. # stakes: 1 # title: The third time # ask: What is the third time like? # hint: Count with her. # rule: When someone came in vain, I count the visits out loud. # tempts: excuse
* [“The parts come from abroad, and the post is slow.” #id: post_is_slow #empathy: 1 #ownership: 0 #recovery: 1 #slip: explained_first]
  # why: Blames the post.
  # hears: So nobody is to blame.
  You: The parts come from abroad, and the post is slow.
  ~ trust = 25
  Ms Wren: Then so is my patience. # mood: cold
  -> next_round
* [“Three walks for nothing; that is on us. I will bring it to you on Monday.” #id: bring_it_monday #empathy: 3 #ownership: 4 #recovery: 3]
  # why: Counts, owns and does the fourth walk.
  # hears: The fourth is theirs.
  You: Three walks for nothing; that is on us. I will bring it to you on Monday.
  ~ calm = calm + 1
  ~ trust = 70
  Ms Wren: Monday. I will put the kettle on. # mood: relieved
  -> next_round
* [“I will ask the back room what they know about it.” #id: ask_back_room #empathy: 1 #ownership: 3 #recovery: 1 #slip: stalled]
  # why: A step, and no time.
  # hears: Fourth time, then.
  You: I will ask the back room what they know about it.
  ~ trust = 45
  Ms Wren: Ask, then. # mood: weary
  -> next_round

=== verdict ===
{
- not crossed && calm >= 3: -> full_house
- calm >= 1: -> mixed_bag
- else: -> early_close
}

=== full_house ===
# ending: kept
# headline: Three came cross and three left calm.
# review: They say sorry as if they had been there.
# business: Three kept, for the price of one lamp on loan.
Lou turns the sign. Nobody has slammed the door.
-> END

=== mixed_bag ===
# ending: at_risk
# headline: Some came back, some did not.
# review: Depends who you ask, and when.
# business: Some kept, and one story told at the market.
Lou turns the sign and counts the tickets twice.
-> END

=== early_close ===
# ending: lost
# headline: The desk was right all morning, and empty by noon.
# review: They have an answer to everything.
# business: Three lost. It would have taken a sentence each.
Lou turns the sign early.
-> END
