/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.matching.policy.Policy;
import org.cadre.matching.ui.testing.AlwaysHalf;
import org.cadre.matching.ui.testing.Desk;
import org.cadre.matching.ui.testing.NeverSelf;
import org.cadre.matching.ui.testing.NoStrangers;
import org.cadre.matching.ui.testing.SameLetter;
import org.junit.jupiter.api.Test;

class PolicySheetTest {

    private static PolicySheet sheet(Policy policy) {
        return PolicySheet.of(policy, Desk.POLICY, Desk.TERMS);
    }

    @Test
    void listsEverythingThatCanCountInTheOrderOfThePreset() {
        var sheet = sheet(Desk.POLICY);
        assertEquals(List.of(SameLetter.ID, AlwaysHalf.ID),
                sheet.criteria().stream().map(CriterionLine::id).toList());
        assertEquals(List.of(NoStrangers.ID, NeverSelf.ID),
                sheet.rules().stream().map(RuleLine::id).toList());
        assertEquals(0, sheet.criterion(AlwaysHalf.ID).weight());
    }

    @Test
    void aWeightChangesTheSharesOfAll() {
        var sheet = sheet(Desk.POLICY);
        var changed = sheet(sheet.withWeight(sheet.criterion(AlwaysHalf.ID), 1));
        assertEquals(0.75, changed.criterion(SameLetter.ID).share());
        assertEquals(0.25, changed.criterion(AlwaysHalf.ID).share());
        assertFalse(changed.nothingCounts());
        assertTrue(sheet(changed.withWeight(changed.criterion(AlwaysHalf.ID), 0)).policy().criteria()
                .containsKey(SameLetter.ID));
    }

    @Test
    void notesChangeNothingElseAndSurviveTheFile() throws CadreException {
        var sheet = sheet(Desk.POLICY);
        var noted = sheet(sheet.withNote(sheet.criterion(SameLetter.ID), "Since 2019"));
        var both = sheet(noted.withNote(noted.rule(NoStrangers.ID), "Board & union"));
        assertEquals("Since 2019", both.note(both.criterion(SameLetter.ID)));
        assertEquals("Board & union", both.note(both.rule(NoStrangers.ID)));
        assertEquals(sheet.criterion(SameLetter.ID).weight(), both.criterion(SameLetter.ID).weight());
        assertEquals(sheet.rule(NoStrangers.ID).on(), both.rule(NoStrangers.ID).on());
        assertEquals(both.policy(), Desk.POLICIES.parse(Desk.POLICIES.write(both.policy()), "here"));
    }

    @Test
    void withoutAnyWeightNothingCounts() {
        var sheet = sheet(Desk.POLICY);
        var empty = sheet(sheet.withWeight(sheet.criterion(SameLetter.ID), 0));
        assertTrue(empty.nothingCounts());
        assertEquals(0, empty.criterion(SameLetter.ID).share());
    }

    @Test
    void settingsAndRulesChangeAloneAndSurviveTheFile() throws CadreException {
        var sheet = sheet(Desk.POLICY);
        var line = sheet.criterion(SameLetter.ID);
        var set = sheet(sheet.withSetting(line, line.setting(SameLetter.LETTERS), 4));
        var off = sheet(set.withRule(set.rule(NoStrangers.ID), false));
        var read = sheet(Desk.POLICIES.parse(Desk.POLICIES.write(off.policy()), "test"));
        assertEquals(4, read.criterion(SameLetter.ID).setting(SameLetter.LETTERS).value());
        assertEquals(3, read.criterion(SameLetter.ID).weight());
        assertFalse(read.rule(NoStrangers.ID).on());
        assertTrue(read.rule(NeverSelf.ID).on());
    }

    @Test
    void aRuleCanBeSoftAndHardAgain() {
        var sheet = sheet(Desk.POLICY);
        var soft = sheet(sheet.withPenalty(sheet.rule(NoStrangers.ID), 1_500));
        assertEquals(1_500, soft.rule(NoStrangers.ID).penalty());
        var off = sheet(soft.withRule(soft.rule(NoStrangers.ID), false));
        assertFalse(off.rule(NoStrangers.ID).on());
        assertEquals(1_500, off.rule(NoStrangers.ID).penalty(), "it comes back as it was");
        var hard = sheet(off.withPenalty(off.rule(NoStrangers.ID), 0));
        assertTrue(hard.rule(NoStrangers.ID).on());
        assertEquals(0, hard.rule(NoStrangers.ID).penalty());
    }
}
