/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.cadre.testing.MessageTexts;
import org.junit.jupiter.api.Test;

class MessagesTest {

    @Test
    void everyTextLoadsAndTakesItsValues() {
        assertEquals(List.of(), MessageTexts.flaws(Messages.class));
    }
}
