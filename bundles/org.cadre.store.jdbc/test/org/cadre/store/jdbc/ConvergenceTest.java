/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

import org.cadre.core.edit.EditSession;
import org.cadre.core.edit.SaveAttempt.Diverged;
import org.cadre.core.merge.Choices;
import org.cadre.core.merge.ElementImage;
import org.cadre.core.merge.ImageReader;
import org.cadre.core.merge.RootDivergence;
import org.cadre.core.merge.Side;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.Educator;
import org.cadre.testing.MemoryStore;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Two people edit the same records at random and save one after the other: the stored records are the
 * merge.
 */
class ConvergenceTest extends StoreTest {

    private static final int PEOPLE = 4;

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 })
    void inMemory(long seed) throws Exception {
        for (int round = 0; round < 40; round++) {
            converge(new MemoryStore(), seed * 1000 + round);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4 })
    void inTheDatabase(long seed) throws Exception {
        for (int round = 0; round < 10; round++) {
            converge(store(), seed * 1000 + round);
        }
    }

    private static void converge(ProgramStore store, long seed) throws Exception {
        var random = new Random(seed);
        var ids = begin(store, random);
        try (var first = store.begin(); var second = store.begin()) {
            var was = images(first, ids);
            edit(first, ids, random);
            edit(second, ids, random);
            var here = images(second, ids);
            var there = images(first, ids);
            var side = random.nextBoolean() ? Side.MINE : Side.THEIRS;
            save(first, Choices.NONE);
            save(second, Choices.all(side));
            try (var fresh = store.begin()) {
                var stored = images(fresh, ids);
                for (var id : ids) {
                    var expected = new RootDivergence(id, type(was, id), was.get(id), here.get(id),
                            there.get(id),
                            null).merged(Choices.all(side));
                    assertTrue(Objects.equals(expected, stored.get(id)), "stored, seed " + seed);
                }
                first.load(Roots.EDUCATORS);
                first.refresh();
                second.refresh();
                assertSame(stored, images(first, ids), "first, seed " + seed);
                assertSame(stored, images(second, ids), "second, seed " + seed);
                assertTrue(second.changed().isEmpty(), "seed " + seed);
            }
        }
    }

    private static List<String> begin(ProgramStore store, Random random) throws Exception {
        var ids = new ArrayList<String>();
        try (var work = store.begin()) {
            for (int i = 0; i < PEOPLE; i++) {
                var person = People.educator("Person", String.valueOf(i));
                work.add(person);
                for (int edit = 0; edit < 8; edit++) {
                    edit(person, random);
                }
                ids.add(person.getUuid());
            }
            work.commit(TemporaryStore.note("begin"), null);
        }
        return ids;
    }

    private static void edit(UnitOfWork work, List<String> ids, Random random) throws Exception {
        for (var id : ids) {
            var person = work.find(Roots.EDUCATORS, id).orElseThrow();
            if (random.nextInt(8) == 0) {
                work.remove(person);
            } else {
                for (int edits = random.nextInt(5); edits > 0; edits--) {
                    edit(person, random);
                }
            }
        }
    }

    private static void edit(Educator person, Random random) {
        var works = person.getEmployments();
        var some = works.isEmpty() ? null : works.get(random.nextInt(works.size()));
        switch (random.nextInt(7)) {
            case 0 -> person.setEmail(String.valueOf(random.nextInt(4)));
            case 1 -> person.setPhone(random.nextBoolean() ? null : String.valueOf(random.nextInt(4)));
            case 2 -> toggle(person.getLanguages(), String.valueOf(random.nextInt(4)));
            case 3 -> People.employ(person, null);
            case 4 -> works.remove(some);
            default -> {
                if (some != null) {
                    some.setTitle(String.valueOf(random.nextInt(4)));
                    toggle(some.getSubjects(), String.valueOf(random.nextInt(3)));
                }
            }
        }
    }

    private static void toggle(List<String> list, String value) {
        if (!list.remove(value)) {
            list.add(value);
        }
    }

    private static void save(UnitOfWork work, Choices choices) throws Exception {
        var session = new EditSession(work);
        while (session.trySave(TemporaryStore.note("save"), null) instanceof Diverged(var divergence)) {
            session.rebase(divergence, choices);
        }
    }

    private static Map<String, ElementImage> images(UnitOfWork work, List<String> ids) throws Exception {
        var images = new LinkedHashMap<String, ElementImage>();
        for (var id : ids) {
            work.find(Roots.EDUCATORS, id).ifPresent(person -> images.put(id, ImageReader.present(person)));
        }
        return images;
    }

    private static void assertSame(Map<String, ElementImage> expected, Map<String, ElementImage> actual,
            String which) {
        assertEquals(expected.keySet(), actual.keySet(), which);
        expected.forEach((id, image) -> image.values().forEach((feature, value) ->
                assertEquals(value, actual.get(id).values().get(feature), which + ' ' + feature.getName())));
    }

    private static EClass type(Map<String, ElementImage> images, String id) {
        return images.get(id).type();
    }
}
