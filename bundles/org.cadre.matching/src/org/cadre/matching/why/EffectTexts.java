/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.why;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.cadre.core.people.PersonName;
import org.cadre.matching.text.ScoreTexts;
import org.cadre.matching.why.Page.Line;
import org.cadre.model.Educator;
import org.eclipse.osgi.util.NLS;

/** Says what changes would do. */
final class EffectTexts {

    private static final int MOVES_NAMED = 6;
    private static final int PEOPLE_NAMED = 5;

    private EffectTexts() {
    }

    /** What it would cost or bring all together. */
    static String cost(Effect effect) {
        if (!effect.exact()) {
            return people(effect) + NLS.bind(Messages.Effect_between, ScoreTexts.score(-effect.cost()),
                    ScoreTexts.score(-effect.least()));
        }
        if (effect.moves().isEmpty()) {
            return Messages.Effect_same;
        }
        if (effect.score() == 0) {
            return effect.matched() == 0 ? Messages.Effect_nothing : people(effect).strip();
        }
        return people(effect) + (effect.score() < 0
                ? NLS.bind(Messages.Effect_falls, ScoreTexts.score(-effect.score()))
                : NLS.bind(Messages.Effect_rises, ScoreTexts.score(effect.score())));
    }

    /** How many more or fewer would have a mentor, with a space behind it; empty if as many. */
    private static String people(Effect effect) {
        int more = effect.matched();
        if (more == 0) {
            return ""; //$NON-NLS-1$
        }
        var text = more > 0 ? count(more, Messages.Effect_matchOne, Messages.Effect_match)
                : count(-more, Messages.Effect_waitOne, Messages.Effect_wait);
        return text + ' ';
    }

    private static String count(int number, String one, String many) {
        return number == 1 ? one : NLS.bind(many, number);
    }

    /** Who would move, a line each, in the order of the chains; empty if nobody. */
    static List<Line> moves(Effect effect) {
        return chain(effect.moves(), Messages.Not_chain);
    }

    /** Who else would move, a line each; empty if nobody. */
    static List<Line> others(Effect effect, Educator mentee) {
        return chain(effect.moves().stream().filter(move -> move.mentee() != mentee).toList(),
                Messages.Move_others);
    }

    private static List<Line> chain(List<Move> moves, String label) {
        var lines = new ArrayList<Line>();
        for (var move : moves.subList(0, Math.min(moves.size(), MOVES_NAMED))) {
            lines.add(Line.about(move.mentee(), lines.isEmpty() ? label : "", move(move))); //$NON-NLS-1$
        }
        if (moves.size() > MOVES_NAMED) {
            lines.add(Line.of("", NLS.bind(Messages.Move_more, moves.size() - MOVES_NAMED))); //$NON-NLS-1$
        }
        return lines;
    }

    /** One move, without a full stop. */
    static String move(Move move) {
        var mentee = PersonName.show(move.mentee());
        if (move.from().isEmpty()) {
            return NLS.bind(Messages.Move_gain, mentee, PersonName.show(move.to().orElseThrow()));
        }
        var from = PersonName.show(move.from().get());
        return move.to().isEmpty() ? NLS.bind(Messages.Move_loss, mentee, from)
                : NLS.bind(Messages.Move_change, new Object[] { mentee, from,
                    PersonName.show(move.to().get()) });
    }

    /** Some names and how many more there are. */
    static String names(Collection<Educator> people) {
        var names = people.stream().limit(PEOPLE_NAMED).map(PersonName::show)
                .collect(Collectors.joining(Messages.Names_separator));
        return people.size() <= PEOPLE_NAMED ? names
                : NLS.bind(Messages.Names_more, names, people.size() - PEOPLE_NAMED);
    }
}
