/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.cadre.testing.MessageTexts;
import org.junit.jupiter.api.Test;

class HandoutMessagesTest {

    @Test
    void everyTextLoadsAndTakesItsValues() {
        assertEquals(List.of(), MessageTexts.flaws(Messages.class,
                org.cadre.scheduling.print.Messages.class,
                org.cadre.scheduling.command.handout.Messages.class,
                org.cadre.scheduling.log.Messages.class, org.cadre.scheduling.command.log.Messages.class,
                org.cadre.scheduling.ledger.Messages.class,
                org.cadre.scheduling.command.ledger.Messages.class));
    }
}
