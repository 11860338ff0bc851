/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.page;

import java.util.ArrayList;
import java.util.List;

import org.cadre.matching.solve.ChangedSince;
import org.cadre.matching.solve.ChangedSince.Changes;
import org.cadre.matching.ui.Messages;
import org.cadre.matching.ui.Numbers;
import org.eclipse.osgi.util.NLS;

/** Tells in words what changed since a match. */
final class ChangedTexts {

    private static final int NAMED = 3;

    private ChangedTexts() {
    }

    /** A sentence that names who and what, as far as the match kept it. */
    static String sentence(ChangedSince since) {
        var parts = since.changes().map(ChangedTexts::parts).orElse(List.of());
        return parts.isEmpty() ? general(since.kind())
                : NLS.bind(Messages.Since_match, String.join("; ", parts)); //$NON-NLS-1$
    }

    private static String general(ChangedSince.Kind kind) {
        return switch (kind) {
            case ANSWERS -> Messages.Notice_answersCame;
            case PEOPLE_OR_ANSWERS -> Messages.Notice_peopleOrAnswers;
            case PEOPLE, NOTHING -> Messages.Notice_dataChanged;
        };
    }

    private static List<String> parts(Changes changes) {
        var parts = new ArrayList<String>();
        add(parts, changes.changed(), Messages.Since_changed);
        add(parts, changes.joined(), Messages.Since_joined);
        add(parts, changes.left(), Messages.Since_left);
        if (changes.erased() > 0) {
            parts.add(Numbers.count(changes.erased(), Messages.Since_goneOne, Messages.Since_gone));
        }
        if (changes.pairs() > 0) {
            parts.add(Numbers.count(changes.pairs(), Messages.Since_pairOne, Messages.Since_pairs));
        }
        if (changes.answers()) {
            parts.add(Messages.Since_answers);
        }
        return parts;
    }

    private static void add(List<String> parts, List<String> people, String text) {
        if (!people.isEmpty()) {
            parts.add(NLS.bind(text, names(people)));
        }
    }

    /** A few by name, the others by number. */
    private static String names(List<String> people) {
        var named = String.join(", ", people.subList(0, Math.min(NAMED, people.size()))); //$NON-NLS-1$
        return people.size() <= NAMED ? named : NLS.bind(Messages.Since_others, named, people.size() - NAMED);
    }
}
