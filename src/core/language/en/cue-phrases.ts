/**
 * Cues of several words: what stands behind the verb before that which is said, thought or wanted begins.
 * A phrase is told by its verb (a lemma) and the words behind it; "its" stands for any possessive, "self" for any reflexive.
 *
 *     take   issue with      The union took issue with the budget.
 *     make   clear that      She made clear that the pier would close.
 */
export const CUE_PHRASES: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  Object.entries({
    argue: 'in favor of|in favour of',
    call: 'attention to|into question|on',
    cast: 'doubt on|doubts on',
    come: 'out against|out in favor of|out in favour of|out in support of|to the defense of|to the defence of|to the conclusion that',
    distance: 'self from',
    double: 'down on',
    draw: 'attention to',
    express: 'interest in',
    find: 'fault with',
    fire: 'back at|back against',
    go: 'on record against|on record as',
    heap: 'praise on|scorn on|praise upon',
    hit: 'back at|out at',
    hold: 'out hope for|out hope of|out hope that',
    keep: 'an eye on',
    lash: 'out at|out against',
    lay: 'blame on|the blame on|the blame for|out',
    let: 'it be known that|slip that|be known that',
    lodge: 'a complaint about|a protest against',
    make: 'it clear that|it plain that|clear that|plain that|the case that|the case for|the case against|a case for|a case against|a case that|fun of|light of|no mention of|mention of|the point that|an argument for|the argument that|the argument for|a plea for|a pitch for',
    open: 'up about',
    place: 'blame on|the blame on',
    play: 'down',
    poke: 'fun at|holes in',
    pour: 'scorn on|cold water on',
    push: 'back against|back on|back at',
    raise:
      'doubts about|questions about|the alarm about|the alarm over|the prospect of|the specter of|the spectre of|the possibility of|the possibility that|concerns that|concerns about',
    rail: 'against|about',
    shed: 'light on',
    sing: 'the praises of|its praises',
    sound: 'off on|off about|the alarm about|the alarm over|the alarm on',
    speak:
      'out against|out about|out on|out for|in favor of|in favour of|in defense of|in defence of|in support of|highly of|at length about',
    stand: 'up for',
    take: 'a swipe at|swipes at|a jab at|jabs at|a dig at|issue with|exception to|offense at|offence at|umbrage at|credit for|responsibility for|pride in|the position that|the view that|the stance that|a stand against|a dim view of|to task',
    throw: 'cold water on|its support behind|its weight behind',
    vent: 'about',
    wax: 'nostalgic about|lyrical about',
    weigh: 'in on',
    zero: 'in on',
    be: 'of the opinion that|of the view that|under the impression that|in favor of|in favour of|on record as|in support of|in agreement with|in agreement that',
  }).map(([verb, phrases]) => [verb, phrases.split('|').map((phrase) => phrase.split(' '))]),
)
