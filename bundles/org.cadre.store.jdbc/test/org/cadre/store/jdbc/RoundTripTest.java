/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.cadre.core.store.UnitOfWork;
import org.cadre.model.CadrePackage;
import org.cadre.model.Element;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.EcoreUtil.ExternalCrossReferencer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** What goes into a database comes out of it again, whatever class and feature it is. */
@OnBothEngines
class RoundTripTest {

    @TempDir
    Path folder;
    @Parameter
    Place place;

    @Test
    void everyClassAndFeatureComesBack() throws Exception {
        var random = new RandomElements(20261121, CadrePackage.eINSTANCE);
        var roots = random.roots(6);
        try (var database = new TemporaryStore(folder, place)) {
            try (var work = database.store().begin()) {
                roots.forEach(work::add);
                assertEquals(roots.size(), work.commit(TemporaryStore.note("all"), null).added());
                assertTrue(work.changed().isEmpty());
            }
            database.reopen();
            assertEquals(List.of(), database.store().verify(null));
            try (var work = database.store().begin()) {
                var loaded = loadAll(random, work);
                loaded.forEach(EcoreUtil::resolveAll);
                assertSame(roots, loaded);
                assertTrue(work.changed().isEmpty());
            }
        }
    }

    @Test
    void everyFeatureCanBeChangedAndRemoved() throws Exception {
        var random = new RandomElements(7, CadrePackage.eINSTANCE);
        try (var database = new TemporaryStore(folder, place)) {
            var work = database.store().begin();
            var roots = random.roots(3);
            roots.forEach(work::add);
            work.commit(TemporaryStore.note("first"), null);
            for (int round = 0; round < 2; round++) {
                replaceContent(roots, random.roots(3));
                work.commit(TemporaryStore.note("change " + round), null);
                try (var other = database.store().begin()) {
                    var loaded = loadAll(random, other);
                    loaded.forEach(EcoreUtil::resolveAll);
                    assertSame(roots, loaded);
                }
            }
        }
    }

    /** Gives elements the values and children of others of their class, without changing who they are. */
    private static void replaceContent(List<Element> roots, List<Element> sources) {
        for (int i = 0; i < roots.size(); i++) {
            replace(roots.get(i), sources.get(i));
        }
        new RandomElements(sources.size(), CadrePackage.eINSTANCE).connect(roots);
        dropForeignReferences(roots);
    }

    /** Gives an element the values and children of another of its class. */
    static void replace(Element root, Element source) {
        root.eClass().getEAllStructuralFeatures().stream().filter(Features::isKept)
                .filter(f -> !(f instanceof EReference r) || r.isContainment())
                .forEach(f -> copy(source, root, f));
    }

    private static void copy(EObject from, EObject to, EStructuralFeature feature) {
        if (!from.eIsSet(feature)) {
            to.eUnset(feature);
        } else {
            var value = from.eGet(feature);
            to.eSet(feature, feature.isMany() ? new ArrayList<>((List<?>) value) : value);
        }
    }

    /** Takes out references to what is in no database. */
    static void dropForeignReferences(List<Element> roots) {
        roots.forEach(root -> ExternalCrossReferencer.find(root).forEach((target, settings) -> {
            if (target.eResource() == null) {
                settings.forEach(setting -> EcoreUtil.remove(setting, target));
            }
        }));
    }

    private static List<Element> loadAll(RandomElements random, UnitOfWork work) throws Exception {
        var loaded = new ArrayList<Element>();
        for (var type : random.classes()) {
            loaded.addAll(work.load(TemporaryStore.<Element>all(type)).stream()
                    .filter(e -> e.eClass() == type).toList());
        }
        return loaded;
    }

    static void assertSame(List<? extends EObject> expected, List<? extends EObject> actual) {
        assertEquals(expected.size(), actual.size());
        if (!EcoreUtil.equals(expected, actual)) {
            for (int i = 0; i < expected.size(); i++) {
                if (!EcoreUtil.equals(expected.get(i), actual.get(i))) {
                    fail("different:\n" + describe(expected.get(i)) + '\n' + describe(actual.get(i)));
                }
            }
            fail("different as a whole");
        }
    }

    private static String describe(EObject root) {
        var text = new StringBuilder(root.toString());
        root.eAllContents().forEachRemaining(e -> text.append("\n  ").append(e));
        return text.toString();
    }
}
