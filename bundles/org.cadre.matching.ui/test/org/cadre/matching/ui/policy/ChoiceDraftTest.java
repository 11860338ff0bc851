/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.cadre.core.match.MatchSettings;
import org.cadre.matching.policy.ChoiceCondition;
import org.cadre.matching.policy.ChoiceRule;
import org.junit.jupiter.api.Test;

class ChoiceDraftTest {

    private static final ChoiceCondition SUBJECT = condition("subject");

    private static ChoiceCondition condition(String criterion) {
        return new ChoiceCondition(criterion, 5_000, MatchSettings.NONE);
    }

    private static String fault(String name, int atLeast, ChoiceCondition... of) {
        var rule = new ChoiceRule(name, atLeast, List.of(of), false, 0, "");
        return new ChoiceDraft(rule, List.of("Near")).fault().orElse("");
    }

    @Test
    void everyFaultSaysWhatToDo() {
        assertEquals("Give the rule a name.", fault(" ", 1, SUBJECT));
        assertEquals("Another rule is called “near”; choose another name.", fault("near ", 1, SUBJECT));
        assertEquals("Add a condition.", fault("Two", 1));
        assertEquals("No pair has 2 of 1 conditions; lower the number or add conditions.",
                fault("Two", 2, SUBJECT));
        assertEquals("Two conditions say the same; change or remove one.", fault("Two", 1, SUBJECT, SUBJECT));
    }

    @Test
    void whatHasNoFaultCanBeUsed() {
        assertTrue(fault("Two", 2, SUBJECT, condition("travel")).isEmpty());
        assertTrue(fault("One", 1, SUBJECT, new ChoiceCondition("subject", 9_000, MatchSettings.NONE))
                .isEmpty());
    }
}
