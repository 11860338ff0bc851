/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.signup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.cadre.core.people.PersonName;
import org.cadre.core.text.Folding;
import org.cadre.core.text.Nearest;
import org.cadre.model.Educator;

/** Finds the people that a sheet means by staff id, e-mail address or name. */
@SuppressWarnings("nls")
class PersonFinder {

    private static final int MOST_SEARCHES = 25;

    private final Map<String, List<Educator>> byStaffId = new HashMap<>();
    private final Map<String, List<Educator>> byEmail = new HashMap<>();
    private final Map<String, List<Educator>> byName = new HashMap<>();
    private int searches;

    PersonFinder(List<Educator> people) {
        for (var person : people) {
            put(byStaffId, person.getStaffId() == null ? "" : id(person.getStaffId()), person);
            put(byEmail, person.getEmail() == null ? ""
                    : person.getEmail().strip().toLowerCase(Locale.ROOT), person);
            Stream.of(PersonName.show(person), PersonName.legal(person),
                    person.getGivenName() + " " + person.getFamilyName(), PersonName.of(person).sort())
                    .map(Folding::fold).distinct().forEach(name -> put(byName, name, person));
        }
    }

    /** Returns who has that staff id; spreadsheets drop leading zeros, so these don't count. */
    List<Educator> byStaffId(String staffId) {
        return byStaffId.getOrDefault(id(staffId), List.of());
    }

    List<Educator> byEmail(String email) {
        return byEmail.getOrDefault(email.strip().toLowerCase(Locale.ROOT), List.of());
    }

    /** Returns who is meant by a staff id, an address or a full name. */
    List<Educator> byAny(String text) {
        return Stream.of(byStaffId(text), byEmail(text), byName.getOrDefault(Folding.fold(text), List.of()))
                .filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
    }

    /**
     * Returns who might be meant by a key that leads nowhere, as name and key; searched for a limited
     * number of rows.
     */
    List<String> nearMisses(String staffId, String email, String name) {
        var found = new ArrayList<>(byName.getOrDefault(Folding.fold(name), List.of()));
        if (found.isEmpty() && searches++ < MOST_SEARCHES) {
            found.addAll(near(byEmail, email.toLowerCase(Locale.ROOT)));
            found.addAll(near(byStaffId, id(staffId)));
            found.addAll(near(byName, Folding.fold(name)));
        }
        return found.stream().distinct().limit(3).map(PersonFinder::describe).toList();
    }

    /**
     * Comparing letter by letter is slow; only keys of nearly the same length with one end in common are
     * compared.
     */
    private static List<Educator> near(Map<String, List<Educator>> index, String key) {
        if (key.length() < 3) {
            return List.of();
        }
        var candidates = index.keySet().stream()
                .filter(k -> !k.isEmpty() && Math.abs(k.length() - key.length()) < 3
                && (k.charAt(0) == key.charAt(0) || k.endsWith(key.substring(1)))).toList();
        return Nearest.to(key, candidates).stream().flatMap(k -> index.get(k).stream()).toList();
    }

    private static String describe(Educator person) {
        var key = person.getEmail() != null ? person.getEmail() : person.getStaffId();
        return PersonName.show(person) + " (" + key + ")";
    }

    private static String id(String staffId) {
        return staffId.strip().toLowerCase(Locale.ROOT).replaceFirst("^0+(?=.)", "");
    }

    private static void put(Map<String, List<Educator>> index, String key, Educator person) {
        if (!key.isBlank()) {
            index.computeIfAbsent(key, k -> new ArrayList<>()).add(person);
        }
    }
}
