/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import org.cadre.model.CadreFactory;
import org.cadre.model.Educator;
import org.cadre.model.Employment;
import org.cadre.model.School;

/** Makes the few people and schools that tests talk about. */
interface People {

    static Educator educator(String given, String family) {
        var educator = CadreFactory.eINSTANCE.createEducator();
        educator.setGivenName(given);
        educator.setFamilyName(family);
        educator.setStaffId(given + "-" + family);
        return educator;
    }

    static School school(String name) {
        var school = CadreFactory.eINSTANCE.createSchool();
        school.setName(name);
        return school;
    }

    static Employment employ(Educator educator, School school) {
        var employment = CadreFactory.eINSTANCE.createEmployment();
        employment.setSchool(school);
        educator.getEmployments().add(employment);
        return employment;
    }
}
