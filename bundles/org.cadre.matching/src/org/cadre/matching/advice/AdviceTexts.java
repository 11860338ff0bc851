/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.advice;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

/** Tells in words what answers say about weights. */
public final class AdviceTexts {

    private AdviceTexts() {
    }

    /** What is suggested, or why nothing is. */
    public static String verdict(WeightAdvice line) {
        return switch (line.verdict()) {
            case MORE -> Messages.Advice_more;
            case LESS -> Messages.Advice_less;
            case UNCLEAR -> Messages.Advice_unclear;
            case TOO_FEW -> NLS.bind(Messages.Advice_tooFew, Judging.LEAST_PAIRS, Judging.LEAST_PEOPLE);
        };
    }

    /** How many pairs and people. */
    public static String count(WeightAdvice line) {
        return NLS.bind(Messages.Advice_count, line.evidence().pairs(), line.evidence().people());
    }

    /** The association with its interval; empty where there are too few to show it. */
    public static String association(WeightAdvice line) {
        var evidence = line.evidence();
        return line.verdict() == WeightAdvice.Verdict.TOO_FEW ? "" //$NON-NLS-1$
                : NLS.bind(Messages.Advice_association, new Object[] { decimal(evidence.value()),
                    decimal(evidence.low()), decimal(evidence.high()) });
    }

    /** The weight and what is suggested, for instance 30 to 36; only the weight where nothing is. */
    public static String weights(WeightAdvice line) {
        return line.isSuggested() ? NLS.bind(Messages.Advice_weights, line.weight(), line.suggested())
                : String.valueOf(line.weight());
    }

    /** How many answered, and that nothing changes without the coordinator. */
    public static String summary(Advice advice) {
        if (advice.pairs() == 0) {
            return Messages.Advice_nobody;
        }
        int suggested = advice.suggested().size();
        return NLS.bind(suggested == 0 ? Messages.Advice_none : suggested == 1 ? Messages.Advice_one
                : Messages.Advice_some, new Object[] { advice.pairs(), advice.until(), suggested });
    }

    /** What was accepted, as history tells it. */
    public static String label(String program, Advice advice, Collection<String> criteria) {
        return NLS.bind(Messages.Advice_label, new Object[] { program, advice.pairs(),
            advice.suggested().stream().filter(line -> criteria.contains(line.criterion()))
                    .map(line -> line.label() + ' ' + weights(line))
                    .collect(Collectors.joining(", ")) }); //$NON-NLS-1$
    }

    /** The note of a criterion with where its weight comes from. */
    static String note(String before, WeightAdvice line, Advice advice) {
        var source = NLS.bind(Messages.Advice_note, new Object[] { advice.until(), line.evidence().pairs(),
            decimal(line.evidence().value()), line.weight(), line.suggested() });
        return before.isBlank() ? source : before + ' ' + source;
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%+.2f", value); //$NON-NLS-1$
    }
}
