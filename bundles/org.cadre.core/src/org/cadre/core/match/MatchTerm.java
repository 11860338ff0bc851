/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.match;

import java.util.List;

/** What a coordinator is told about something that a match policy can name: a rule or a criterion. */
public interface MatchTerm {

    /** Stable id, as policies name it: lower-case words joined by hyphens. */
    String id();

    /** Name as a heading, for instance "Subject". */
    String label();

    /** What it looks at and how it judges, in one or two sentences. */
    String explanation();

    /** Where it comes from: a standard, a contract, a study; empty where it is Cadre's own. */
    String source();

    /** What a policy can set about it; empty by default. */
    default List<MatchSetting> settings() {
        return List.of();
    }

    /** Returns the sentence for a reason that this rule or criterion gave. */
    String text(MatchReason reason);
}
