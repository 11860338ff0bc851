/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.relationship;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@SuppressWarnings("nls")
class TextsTest {

    @Test
    @DisplayName("Names in a sentence are joined as people write them")
    void names() {
        assertEquals("", Texts.list(List.of()));
        assertEquals("Ana Ruiz", Texts.list(List.of("Ana Ruiz")));
        assertEquals("Ana Ruiz and Bo Chen", Texts.list(List.of("Ana Ruiz", "Bo Chen")));
        assertEquals("A, B and C", Texts.list(List.of("A", "B", "C")));
    }

    @Test
    @DisplayName("Every text is there")
    void messages() throws IllegalAccessException {
        for (var field : Stream.of(Messages.class.getFields())
                .filter(f -> Modifier.isStatic(f.getModifiers()))
                .toList()) {
            assertFalse(String.valueOf(field.get(null)).contains("NLS missing"), field.getName());
        }
    }
}
