/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.rounds;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoundTextsTest {

    static List<Class<?>> classes() {
        return List.of(Messages.class, org.cadre.matching.talks.Messages.class,
                org.cadre.matching.waitlist.Messages.class);
    }

    @ParameterizedTest
    @MethodSource("classes")
    void everyTextLoadsAndTakesItsValues(Class<?> texts) throws ReflectiveOperationException {
        for (var field : texts.getFields()) {
            var text = (String) field.get(null);
            assertNotNull(text, field.getName());
            assertFalse(text.startsWith("NLS missing message"), text);
            assertFalse(text.contains("'"), "a straight apostrophe is a quote to NLS: " + text);
            var bound = NLS.bind(text, new Object[] {"a", "b", "c", "d", "e", "f"});
            assertFalse(bound.contains("{") || bound.contains("<missing"), bound);
        }
    }
}
