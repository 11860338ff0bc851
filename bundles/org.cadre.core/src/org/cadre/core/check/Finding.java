/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.check;

import java.util.Objects;
import java.util.Optional;

import org.cadre.model.Element;

/**
 * Something a check found.
 *
 * @param severity how much it matters
 * @param subject the element it is about; empty for the database as a whole
 * @param rule stable id of the rule, for instance "mentorship.self"
 * @param text what is wrong and what to do, in one or two sentences
 * @param source where the rule comes from; empty for Cadre's own consistency
 * @param fix a repair that the user may choose
 */
public record Finding(Severity severity, Optional<Element> subject, String rule, String text,
        String source, Optional<Fix> fix) {

    /** Refuses absent parts. */
    public Finding {
        Objects.requireNonNull(severity);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(rule);
        Objects.requireNonNull(text);
        Objects.requireNonNull(source);
        Objects.requireNonNull(fix);
    }

    /** Returns a finding of Cadre's own consistency, without a fix. */
    public static Finding of(Severity severity, Element subject, String rule, String text) {
        return new Finding(severity, Optional.ofNullable(subject), rule, text, "", Optional.empty()); //$NON-NLS-1$
    }

    /** Returns this finding with a repair. */
    public Finding withFix(String label, Runnable change) {
        return new Finding(severity, subject, rule, text, source, Optional.of(new Fix(label, change)));
    }

    /**
     * A repair of what a finding found.
     *
     * @param label what it does, as a menu item
     * @param change changes the elements that were checked; to be run inside an edit, so that it can be
     *             undone
     */
    public record Fix(String label, Runnable change) {
    }
}
