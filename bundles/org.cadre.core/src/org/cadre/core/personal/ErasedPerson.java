/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.personal;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.cadre.model.Educator;

/**
 * Somebody who is to be erased.
 *
 * @param person the person
 * @param accounts the names of her accounts
 * @param words the texts that name her, with what will stand there instead
 * @param replacement what will stand for the names of her accounts
 */
public record ErasedPerson(Educator person, List<String> accounts, Map<String, String> words,
        String replacement) {

    /** Keeps copies. */
    public ErasedPerson {
        accounts = List.copyOf(accounts);
        words = Map.copyOf(words);
    }

    /** Whether that is the name of one of her accounts; null is not. */
    public boolean did(String account) {
        return accounts.stream().anyMatch(name -> Objects.equals(name, account));
    }

    /** Whether a text names her; null does not. */
    public boolean isNamedIn(String text) {
        return text != null && words.keySet().stream().anyMatch(text::contains);
    }

    /** Returns a text without her name; null if there is none. */
    public String forgottenIn(String text) {
        var rest = text;
        for (var word : words.entrySet()) {
            rest = rest == null ? null : rest.replace(word.getKey(), word.getValue());
        }
        return rest;
    }
}
