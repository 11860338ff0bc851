/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.criteria;

import org.cadre.core.match.MatchCriterion;
import org.cadre.core.match.MatchReason;
import org.cadre.matching.Messages;

/** A criterion with a fixed name. Its reasons include one for pairs about whom too little is known. */
abstract class Criterion implements MatchCriterion {

    /** The reason for {@link org.cadre.core.match.PairScorer#NO_DATA}. */
    static final MatchReason UNKNOWN = MatchReason.of("unknown"); //$NON-NLS-1$

    private final String id;
    private final String label;
    private final String explanation;
    private final String source;

    Criterion(String id, String label, String explanation, String source) {
        this.id = id;
        this.label = label;
        this.explanation = explanation;
        this.source = source;
    }

    /** Returns the sentence for a reason other than {@link #UNKNOWN}. */
    abstract String sentence(MatchReason reason);

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final String label() {
        return label;
    }

    @Override
    public final String explanation() {
        return explanation;
    }

    @Override
    public final String source() {
        return source;
    }

    @Override
    public final String text(MatchReason reason) {
        return UNKNOWN.equals(reason) ? Messages.Criterion_unknown : sentence(reason);
    }
}
