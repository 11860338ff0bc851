/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.rules;

import org.cadre.core.match.MatchReason;
import org.cadre.core.match.MatchRule;

/** A rule that is part of every match, whatever its policy says, and refuses pairs for one reason only. */
public abstract class StandingRule implements MatchRule {

    private final String id;
    private final String label;
    private final String explanation;
    private final String sentence;

    /** @param sentence why a pair is refused */
    protected StandingRule(String id, String label, String explanation, String sentence) {
        this.id = id;
        this.label = label;
        this.explanation = explanation;
        this.sentence = sentence;
    }

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
        return ""; //$NON-NLS-1$
    }

    @Override
    public final boolean mandatory() {
        return true;
    }

    @Override
    public final String text(MatchReason reason) {
        return sentence;
    }
}
