/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.cadre.model.Element;
import org.cadre.model.School;
import org.cadre.scheduling.intake.Plan.Subject;
import org.cadre.scheduling.model.SchedulingPackage.Literals;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

/** A table each row of which is one record of its own, found again by a key. */
final class FlatTable implements Table {

    private final Known known;
    private final String type;
    private final Reader reader;
    private final Map<Key, Element> stored = new HashMap<>();
    private final Map<Key, Line> said = new HashMap<>();

    /** Understands a row. */
    @FunctionalInterface
    interface Reader {

        /** Says what a row says, or refuses it. */
        Said read(Cells cells) throws Refusal;
    }

    /**
     * What a row says.
     *
     * @param type the class of the record
     * @param key the features by which it is found again
     * @param values all its values
     * @param name what users call it
     */
    record Said(EClass type, List<EStructuralFeature> key, Map<EStructuralFeature, Object> values,
            String name) {

        /** The values that are no key; a way between schools may be known the other way round. */
        Map<EStructuralFeature, Object> rest() {
            var rest = new LinkedHashMap<>(values);
            rest.keySet().removeAll(key);
            return rest;
        }

        Key toKey() {
            return Key.of(type, key.stream().map(values::get).toList());
        }
    }

    /** The values by which a record is found again. */
    private record Key(EClass type, Collection<?> values) {

        /** The way between two schools is the same either way. */
        static Key of(EClass type, List<?> values) {
            return new Key(type, type == Literals.TRAVEL
                    ? Set.copyOf(values.stream().map(School.class::cast).toList()) : values);
        }
    }

    FlatTable(Known known, String type, Collection<? extends Element> stored, Keys keys, Reader reader) {
        this.known = known;
        this.type = type;
        this.reader = reader;
        stored.forEach(element -> keys.of(element).stream()
                .filter(key -> element.eClass() != Literals.TRAVEL || isWhole(key, element))
                .forEach(key -> this.stored.putIfAbsent(key(element, key), element)));
    }

    /** The features by which stored records of a table can be found. */
    @FunctionalInterface
    interface Keys {

        /** Each list is a key of its own. */
        List<List<EStructuralFeature>> of(Element element);
    }

    private static boolean isWhole(List<EStructuralFeature> key, EObject element) {
        return key.stream().allMatch(feature -> element.eGet(feature) != null);
    }

    private static Key key(EObject element, List<EStructuralFeature> features) {
        return Key.of(element.eClass(), features.stream().map(element::eGet).toList());
    }

    @Override
    public void plan(List<Line> lines, Plan plan) {
        for (var line : lines) {
            try {
                plan(line, reader.read(new Cells(line, known)), plan);
            } catch (Refusal refusal) {
                line.refuse(refusal);
            }
        }
    }

    private void plan(Line line, Said row, Plan plan) throws Refusal {
        var key = row.toKey();
        refuseAgain(said.putIfAbsent(key, line));
        var subject = new Subject(line, type, row.name());
        Optional.ofNullable(stored.get(key)).ifPresentOrElse(element ->
                plan.set(subject, element, row.rest()),
                () -> create(subject, row, plan));
    }

    private static void create(Subject subject, Said row, Plan plan) {
        var element = (Element) EcoreUtil.create(row.type());
        row.values().forEach((feature, value) -> Plan.put(element, feature, value));
        plan.created(subject, () -> { });
        plan.add(element);
    }

    /** Refuses a row that speaks of the same as an earlier one. */
    static void refuseAgain(Line earlier) throws Refusal {
        if (earlier != null) {
            throw new Refusal("", "", "row.duplicate", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                    NLS.bind(Messages.Row_twice, earlier.number(), earlier.file()), Messages.Row_twiceFix);
        }
    }

    /** Stored records whose rows are in no table that was planned. */
    Stream<Element> unsaid() {
        return stored.entrySet().stream().filter(entry -> !said.containsKey(entry.getKey()))
                .map(Map.Entry::getValue);
    }
}
