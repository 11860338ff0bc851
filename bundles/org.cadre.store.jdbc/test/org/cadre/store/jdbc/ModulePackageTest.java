/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.cadre.core.CadreException;
import org.cadre.core.CadreException.Kind;
import org.cadre.core.store.Query;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.Educator;
import org.cadre.model.Element;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** A module's own package is stored without new code, survives its absence, and may grow. */
@OnBothEngines
class ModulePackageTest {

    @TempDir
    Path folder;
    @Parameter
    Place place;

    private final MadeUpModule module = new MadeUpModule();
    private final Educator ana = People.educator("Ana", "Awarded");
    private TemporaryStore database;

    @BeforeEach
    void create() throws Exception {
        database = new TemporaryStore(folder, place);
        try (var work = database.store().begin()) {
            work.add(ana);
            fill(work);
            work.commit(TemporaryStore.note("badges"), null);
        }
    }

    @AfterEach
    void close() throws Exception {
        assertEquals(List.of(), database.store().verify(null));
        database.close();
    }

    private void fill(UnitOfWork work) {
        var badge = module.create(module.badge);
        badge.eSet(module.title, "Coaching \"cycles\"");
        badge.eSet(module.points, Long.MAX_VALUE);
        badge.eSet(module.paint, Locale.forLanguageTag("es-MX"));
        badge.eSet(module.weird, 1.5f);
        badge.eSet(module.twin, '\u0000');
        list(badge, module.tags).addAll(List.of("same", "same", ""));
        var note = module.create(module.note);
        var reply = module.create(module.note);
        note.eSet(module.about, ana);
        reply.eSet(module.about, badge);
        list(note, module.replies).add(reply);
        list(badge, module.notes).add(note);
        work.add(badge);
        for (int i = 0; i < 3; i++) {
            var award = module.create(module.award);
            award.eSet(module.holder, ana);
            award.eSet(module.badgeOf, badge);
            work.add(award);
        }
    }

    @Test
    void everythingComesBack() throws Exception {
        database.reopen();
        var again = new MadeUpModule();
        try (var work = database.store().begin()) {
            var badge = only(work, again.badge);
            assertEquals("Coaching \"cycles\"", badge.eGet(again.title));
            assertEquals(Long.MAX_VALUE, badge.eGet(again.points));
            assertFalse(badge.eIsSet(again.level));
            assertEquals(Locale.forLanguageTag("es-MX"), badge.eGet(again.paint));
            assertEquals(1.5f, badge.eGet(again.weird));
            assertEquals('\u0000', badge.eGet(again.twin));
            assertEquals(List.of("same", "same", ""), badge.eGet(again.tags));
            var note = (EObject) list(badge, again.notes).getFirst();
            assertEquals(ana.getUuid(), ((Element) note.eGet(again.about)).getUuid());
            assertSame(badge, ((EObject) list(note, again.replies).getFirst()).eGet(again.about));
            assertEquals(3, list(badge, again.awards).size());
            var award = (EObject) list(badge, again.awards).get(1);
            assertSame(badge, award.eGet(again.badgeOf));
            assertEquals(3, work.load(Query.all(again.award, Element.class)).size());
            assertEquals(3, list(badge, again.awards).size());
            assertTrue(work.changed().isEmpty());
        }
    }

    @Test
    void staysWhileTheModuleIsAbsent() throws Exception {
        database.reopen();
        try (var work = database.store().begin()) {
            var holder = work.find(Roots.EDUCATORS, ana.getUuid()).orElseThrow();
            holder.setEmail("new@example.org");
            work.commit(TemporaryStore.note("edit"), null);
            work.remove(holder);
            StoreTest.assertFails(Kind.CONFLICT, List.of("award"),
                    () -> work.commit(TemporaryStore.note("remove"), null));
        }
        var again = new MadeUpModule();
        try (var work = database.store().begin()) {
            var award = work.load(Query.all(again.award, Element.class)).getFirst();
            assertEquals("new@example.org", ((Educator) award.eGet(again.holder)).getEmail());
        }
    }

    @Test
    void featuresMayComeLater() throws Exception {
        database.reopen();
        var grown = new MadeUpModule();
        var color = grown.attribute(grown.badge, "color", EcorePackage.Literals.ESTRING);
        color.setDefaultValueLiteral("green");
        var places = grown.attribute(grown.badge, "places", EcorePackage.Literals.ESTRING);
        places.setUpperBound(-1);
        var count = grown.attribute(grown.badge, "count", EcorePackage.Literals.EINT);
        count.setDefaultValueLiteral("7");
        grown.points.setEType(EcorePackage.Literals.ESTRING);
        try (var work = database.store().begin()) {
            var old = only(work, grown.badge);
            assertEquals("green", old.eGet(color));
            assertEquals(7, old.eGet(count));
            var badge = grown.create(grown.badge);
            badge.eSet(color, null);
            badge.eSet(grown.points, "many");
            list(badge, places).add("Austin");
            work.add(badge);
            work.commit(TemporaryStore.note("grown"), null);
        }
        database.reopen();
        try (var work = database.store().begin()) {
            var badges = work.load(Query.all(grown.badge, Element.class));
            assertEquals("green", badges.getFirst().eGet(color));
            assertEquals(7, badges.getFirst().eGet(count));
            assertEquals(null, badges.getLast().eGet(color));
            assertEquals("many", badges.getLast().eGet(grown.points));
            assertEquals(List.of("Austin"), badges.getLast().eGet(places));
        }
        olderProgramKeepsWhatItDoesNotKnow(grown, color);
    }

    private void olderProgramKeepsWhatItDoesNotKnow(MadeUpModule grown, EStructuralFeature color)
            throws Exception {
        database.reopen();
        try (var work = database.store().begin()) {
            var badges = work.load(Query.all(module.badge, Element.class));
            assertEquals(Long.MAX_VALUE, badges.getFirst().eGet(module.points));
            badges.forEach(badge -> badge.eSet(module.title, "edited"));
            work.commit(TemporaryStore.note("older"), null);
        }
        database.reopen();
        try (var work = database.store().begin()) {
            var badges = work.load(Query.all(grown.badge, Element.class));
            assertEquals("edited", badges.getFirst().eGet(grown.title));
            assertEquals("green", badges.getFirst().eGet(color));
            assertEquals("many", badges.getLast().eGet(grown.points));
        }
    }

    private static Element only(UnitOfWork work, EClass type) throws CadreException {
        var all = work.load(Query.all(type, Element.class));
        assertEquals(1, all.size());
        return all.getFirst();
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(EObject element, EStructuralFeature feature) {
        return (List<Object>) element.eGet(feature);
    }
}
