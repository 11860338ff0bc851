/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.cadre.model.CadreFactory;
import org.cadre.model.Educator;
import org.cadre.model.Employment;
import org.eclipse.emf.common.util.EList;

/** Edits a person at random, often where another one edits too. */
final class RandomEdits {

    private static final List<String> WORDS = List.of("a", "b", "c", "d");

    private final Random random;

    RandomEdits(Random random) {
        this.random = random;
    }

    Educator person() {
        var person = CadreFactory.eINSTANCE.createEducator();
        person.setUuid(id());
        edit(person, 12);
        return person;
    }

    void edit(Educator person, int edits) {
        for (int i = 0; i < edits; i++) {
            edit(person);
        }
    }

    private void edit(Educator person) {
        switch (random.nextInt(10)) {
            case 0 -> person.setFamilyName(word());
            case 1 -> person.setEmail(random.nextBoolean() ? null : word());
            case 2, 3 -> editList(person.getLanguages());
            case 4 -> addEmployment(person);
            case 5 -> removeOne(person.getEmployments());
            case 6 -> moveOne(person.getEmployments());
            case 7, 8 -> editOne(person.getEmployments());
            default -> editProfile(person);
        }
    }

    private void editProfile(Educator person) {
        if (person.getMentorProfile() == null) {
            var profile = CadreFactory.eINSTANCE.createMentorProfile();
            profile.setUuid(id());
            person.setMentorProfile(profile);
        } else if (random.nextInt(3) == 0) {
            person.setMentorProfile(null);
        } else {
            person.getMentorProfile().setCaseloadLimit(random.nextInt(3));
            editList(person.getMentorProfile().getFocus());
        }
    }

    private void addEmployment(Educator person) {
        var employment = CadreFactory.eINSTANCE.createEmployment();
        employment.setUuid(id());
        person.getEmployments().add(random.nextInt(person.getEmployments().size() + 1), employment);
    }

    private void editOne(List<Employment> all) {
        if (!all.isEmpty()) {
            var employment = all.get(random.nextInt(all.size()));
            switch (random.nextInt(4)) {
                case 0 -> employment.setTitle(word());
                case 1 -> employment.setFte(random.nextInt(3));
                case 2 -> editList(employment.getSubjects());
                default -> editForeign(employment);
            }
        }
    }

    private void editForeign(Employment employment) {
        if (employment.getForeign().isEmpty() || random.nextInt(3) == 0) {
            var value = CadreFactory.eINSTANCE.createForeignValue();
            value.setUuid(id());
            employment.getForeign().add(value);
        } else {
            employment.getForeign().get(random.nextInt(employment.getForeign().size())).setValue(word());
        }
    }

    private void editList(EList<String> list) {
        var word = word();
        if (random.nextInt(4) == 0) {
            moveOne(list);
        } else if (!list.remove(word)) {
            list.add(random.nextInt(list.size() + 1), word);
        }
    }

    private void moveOne(EList<?> list) {
        if (list.size() > 1) {
            list.move(random.nextInt(list.size()), random.nextInt(list.size()));
        }
    }

    private void removeOne(List<?> list) {
        if (!list.isEmpty()) {
            list.remove(random.nextInt(list.size()));
        }
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private String id() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    /** The ids that a person and everything in it have. */
    static List<String> ids(ElementImage image) {
        var ids = new ArrayList<String>();
        image.visit(part -> ids.add(part.id()));
        return ids;
    }
}
