/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.rules;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.cadre.core.CadreException;
import org.cadre.core.text.Nearest;
import org.eclipse.osgi.util.NLS;

/** The members of one object of a rules file, and what is wrong with them. */
final class RulesMembers {

    private static final int MOST_PRICE = 1_000_000;
    private static final int MOST_SHOWN = 5;
    private static final String SEPARATOR = ", "; //$NON-NLS-1$

    private final Map<String, Object> members;
    private final String place;
    private final List<String> faults;
    private final Set<String> known = new LinkedHashSet<>();

    RulesMembers(Map<String, Object> members, String place, List<String> faults) {
        this.members = members;
        this.place = place;
        this.faults = faults;
    }

    /** The value as it was read; null if it is not there. */
    Object raw(String name) {
        known.add(name);
        return members.get(name);
    }

    void add(String fault) {
        faults.add(fault);
    }

    @SuppressWarnings("unchecked")
    RulesMembers object(String name) {
        var value = raw(name);
        if (value != null && !(value instanceof Map)) {
            add(NLS.bind(Messages.Rules_noObject, at(name)));
        }
        return new RulesMembers(value instanceof Map ? (Map<String, Object>) value : Map.of(), name, faults);
    }

    String text(String name, String preset) {
        var value = raw(name);
        if (value != null && !(value instanceof String)) {
            add(NLS.bind(Messages.Rules_noText, at(name)));
        }
        return value instanceof String text ? text : preset;
    }

    boolean flag(String name, boolean preset) {
        var value = raw(name);
        if (value != null && !(value instanceof Boolean)) {
            add(NLS.bind(Messages.Rules_noFlag, at(name), value));
        }
        return value instanceof Boolean flag ? flag : preset;
    }

    int price(String name, int preset) {
        return whole(name, 0, MOST_PRICE, preset);
    }

    int whole(String name, int least, int most, int preset) {
        var value = raw(name);
        if (value == null) {
            return preset;
        }
        try {
            int number = value instanceof BigDecimal decimal ? decimal.intValueExact() : least - 1;
            if (number >= least && number <= most) {
                return number;
            }
        } catch (ArithmeticException e) { // not whole, or far too large: said below
        }
        add(NLS.bind(Messages.Rules_noWhole, new Object[] {at(name), least, most, value}));
        return preset;
    }

    LocalTime time(String name, LocalTime preset) {
        var value = raw(name);
        if (value == null) {
            return preset;
        }
        try {
            return LocalTime.parse(String.valueOf(value));
        } catch (DateTimeException e) {
            add(NLS.bind(Messages.Rules_noTime, at(name), value));
            return preset;
        }
    }

    /** Notes every member that nothing asked for. */
    void refuseOthers() {
        members.keySet().stream().filter(name -> !known.contains(name)).forEach(name -> {
            var meant = Nearest.to(name, known);
            add(meant.isEmpty() ? NLS.bind(Messages.Rules_unknown, at(name), String.join(SEPARATOR, known))
                    : NLS.bind(Messages.Rules_unknownNear, at(name), meant.getFirst()));
        });
    }

    void refuse(String where) throws CadreException {
        if (!faults.isEmpty()) {
            var shown = new ArrayList<>(faults.subList(0, Math.min(MOST_SHOWN, faults.size())));
            if (faults.size() > MOST_SHOWN) {
                shown.add(NLS.bind(Messages.Rules_others, faults.size() - MOST_SHOWN));
            }
            throw CadreException.input(NLS.bind(Messages.Rules_refused, where, String.join("\n", shown))); //$NON-NLS-1$
        }
    }

    private String at(String name) {
        return place.isEmpty() ? name : place + '.' + name;
    }
}
