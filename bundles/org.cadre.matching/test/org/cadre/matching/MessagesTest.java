/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.cadre.testing.MessageTexts;
import org.junit.jupiter.api.Test;

class MessagesTest {

    @Test
    void everyTextLoadsAndTakesItsValues() {
        assertEquals(List.of(), MessageTexts.flaws(Messages.class,
                org.cadre.matching.studio.Messages.class, org.cadre.matching.decide.Messages.class,
                org.cadre.matching.veto.Messages.class, org.cadre.matching.groups.Messages.class,
                org.cadre.matching.groups.command.Messages.class,
                org.cadre.matching.letters.Messages.class, org.cadre.matching.review.Messages.class,
                org.cadre.matching.year.Messages.class, org.cadre.matching.year.command.Messages.class,
                org.cadre.matching.advice.Messages.class,
                org.cadre.matching.advice.command.Messages.class));
    }
}
