/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.cadre.core.CadreException;
import org.cadre.core.CadreException.Kind;
import org.cadre.core.store.Erasure;
import org.cadre.core.store.Roots;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EraseTest extends StoreTest {

    private static final String NAME = "Qvxwyz";

    @Test
    @DisplayName("After erasing and compacting, no file has a byte of the name, and commits about her stay as lines")
    void erase() throws CadreException, IOException {
        var person = People.educator(NAME, "Ruiz");
        var other = People.educator("Bo", "Chen");
        var history = store().history(9).size();
        try (var work = begin()) {
            work.add(person);
            work.add(other);
            work.commit(TemporaryStore.revertible("add " + NAME), null);
            person.setEmail(NAME + "@example.org");
            person.setPronouns("x".repeat(40_000) + NAME);
            work.commit(TemporaryStore.revertible("change " + NAME), null);
            person.setPhone("1");
            other.setPhone("2");
            work.commit(TemporaryStore.revertible("change both"), null);
        }
        assertEquals(place != Place.DERBY, places().isEmpty());
        try (var work = begin()) {
            var found = work.find(Roots.EDUCATORS, person.getUuid()).orElseThrow();
            found.setGivenName("Former educator 1");
            found.setStaffId(null);
            found.setEmail(null);
            found.setPronouns(null);
            work.erase(TemporaryStore.note("Erase a person"),
                    new Erasure(Set.of(person.getUuid()), Map.of(NAME, "Former educator 1")), null);
        }
        store().compact(null);
        database.reopen();
        assertEquals(List.of(), store().verify(null));
        var commits = store().history(4);
        assertEquals("change Former educator 1", commits.get(2).note().label());
        assertEquals(history + 4, store().history(99).size());
        assertFalse(commits.get(1).note().revertible());
        assertFails(Kind.INPUT, List.of(), () -> store().revert(commits.get(1).id(),
                TemporaryStore.note("revert"), null));
        assertEquals(Map.of(), places());
    }

    /** The files that have the name, and how often. */
    private static Map<String, Integer> places() throws IOException {
        var places = new TreeMap<String, Integer>();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                var bytes = Files.readAllBytes(file);
                int count = count(new String(bytes, StandardCharsets.ISO_8859_1))
                        + count(new String(bytes, StandardCharsets.UTF_16BE));
                if (count > 0) {
                    places.put(folder.relativize(file).toString(), count);
                }
            }
        }
        return places;
    }

    private static int count(String text) {
        return (text.length() - text.replace(NAME, "").length()) / NAME.length();
    }
}
