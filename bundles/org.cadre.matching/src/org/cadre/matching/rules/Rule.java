/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.rules;

import org.cadre.core.match.MatchReason;
import org.cadre.core.match.MatchRule;

/** A rule with a fixed name and one sentence for every pair that it refuses. */
abstract class Rule implements MatchRule {

    /** The one reason. */
    static final MatchReason REFUSED = MatchReason.of("refused"); //$NON-NLS-1$

    private final String id;
    private final String label;
    private final String explanation;
    private final String source;

    Rule(String id, String label, String explanation, String source) {
        this.id = id;
        this.label = label;
        this.explanation = explanation;
        this.source = source;
    }

    /** Returns the sentence why a pair is refused. */
    abstract String sentence();

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
        return sentence();
    }
}
