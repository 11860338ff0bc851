/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.cadre.core.CadreException;
import org.cadre.core.text.Nearest;
import org.eclipse.osgi.util.NLS;

/** Reads values out of a policy's JSON and collects what is wrong with them, each with place and fix. */
final class Faults {

    private static final int MOST_SHOWN = 5;

    private final List<String> faults = new ArrayList<>();

    /** Notes a fault. */
    void add(String text, Object... values) {
        faults.add(NLS.bind(text, values));
    }

    /** The faults, in the order in which they were found. */
    List<String> all() {
        return List.copyOf(faults);
    }

    /** Refuses the policy if anything was wrong. */
    void refuse(String where) throws CadreException {
        if (!faults.isEmpty()) {
            throw CadreException.input(NLS.bind(Messages.Faults_refused, where, shown()));
        }
    }

    private String shown() {
        var lines = new ArrayList<>(faults.subList(0, Math.min(MOST_SHOWN, faults.size())));
        if (faults.size() > MOST_SHOWN) {
            lines.add(NLS.bind(Messages.Faults_more, faults.size() - MOST_SHOWN));
        }
        return String.join("\n", lines); //$NON-NLS-1$
    }

    /** Returns the object, or an empty one where it is absent or something else. */
    @SuppressWarnings("unchecked")
    Map<String, Object> object(Object value, String place) {
        if (value instanceof Map<?, ?> map) {
            return (Map<String, Object>) map;
        }
        if (value != null) {
            add(Messages.Faults_noObject, place);
        }
        return Map.of();
    }

    /** Returns the list, or an empty one where it is absent or something else. */
    @SuppressWarnings("unchecked")
    List<Object> list(Object value, String place) {
        if (value instanceof List<?> list) {
            return (List<Object>) list;
        }
        if (value != null) {
            add(Messages.Faults_noList, place);
        }
        return List.of();
    }

    /** The place of an entry of a list, counted from 0, as people count. */
    static String entry(String place, int index) {
        return NLS.bind(Messages.Faults_entry, place, index + 1);
    }

    /** Returns the text, or an empty one where it is absent or something else. */
    String text(Object value, String place) {
        if (value instanceof String text) {
            return text;
        }
        if (value != null) {
            add(Messages.Faults_noText, place);
        }
        return ""; //$NON-NLS-1$
    }

    /** Returns whether it is true; the preset where it is absent or something else. */
    boolean flag(Object value, String place, boolean preset) {
        if (value instanceof Boolean flag) {
            return flag;
        }
        if (value != null) {
            add(Messages.Faults_noFlag, place, value);
        }
        return preset;
    }

    /** Returns the whole number; the preset where it is absent or something else. */
    int whole(Object value, String place, int least, int most, int preset) {
        double number = number(value, place, least, most, preset);
        if (number != Math.rint(number)) {
            add(Messages.Faults_noWhole, place, value);
        }
        return (int) number;
    }

    /** Returns the number; the preset where it is absent or something else. */
    double number(Object value, String place, double least, double most, double preset) {
        if (value == null) {
            return preset;
        }
        if (!(value instanceof BigDecimal number)) {
            add(Messages.Faults_noNumber, place, value);
            return preset;
        }
        double exact = number.doubleValue();
        if (!(exact >= least && exact <= most)) {
            add(Messages.Faults_outOfRange, place, value, Numbers.plain(least), Numbers.plain(most));
            return preset;
        }
        return exact;
    }

    /** Notes every name that is none of the known ones, with the one that was probably meant. */
    void unknownNames(Collection<String> names, Collection<String> known, String place) {
        names.stream().filter(name -> !known.contains(name)).forEach(name -> {
            var meant = Nearest.to(name, known);
            if (meant.isEmpty()) {
                add(Messages.Faults_unknown, place, name, String.join(", ", known)); //$NON-NLS-1$
            } else {
                add(Messages.Faults_unknownNear, place, name, meant.get(0));
            }
        });
    }
}
