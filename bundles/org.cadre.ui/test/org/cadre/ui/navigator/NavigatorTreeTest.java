/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.navigator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.model.CadreFactory;
import org.cadre.model.Educator;
import org.cadre.model.Element;
import org.cadre.model.Program;
import org.cadre.model.School;
import org.cadre.testing.MemoryStore;
import org.junit.jupiter.api.Test;

class NavigatorTreeTest {

    private final EditSession session = new EditSession(new MemoryStore().begin());
    private final StringBuilder opened = new StringBuilder();

    @Test
    void countsProgramsPeopleAndSchools() throws CadreException {
        school("North High");
        person("Ada", school("Lincoln"));
        assertEquals(List.of("Programs 0", "Pairs 0", "People 1", "Schools 2"),
                roots().stream().map(node -> node.label() + ' ' + node.count()).toList());
    }

    @Test
    void listsSchoolsByNameAndTheirStaffBelow() throws CadreException {
        school("North High");
        var lincoln = school("Lincoln");
        person("Zoe", lincoln);
        person("Ada", lincoln);
        var schools = roots().get(3).children().get();
        assertEquals(List.of("Lincoln", "North High"), schools.stream().map(Node::label).toList());
        assertEquals(List.of("Ada", "Zoe"), schools.get(0).children().get().stream().map(Node::label)
                .toList());
        assertFalse(schools.get(1).hasChildren());
    }

    @Test
    void isTheSamePlaceWhenMadeAnew() throws CadreException {
        school("North High");
        assertEquals(roots().get(3).children().get(), roots().get(3).children().get());
    }

    @Test
    void opensListsAndElements() throws CadreException {
        school("North High");
        roots().get(2).open().run();
        roots().get(3).children().get().get(0).open().run();
        assertEquals("list org.cadre.ui.people;element North High;", opened.toString());
    }

    private List<Node> roots() throws CadreException {
        return new NavigatorTree(session, List.of(), new Recorder()).roots();
    }

    private School school(String name) {
        var school = CadreFactory.eINSTANCE.createSchool();
        school.setName(name);
        session.work().add(school);
        return school;
    }

    private Educator person(String name, School school) {
        var person = CadreFactory.eINSTANCE.createEducator();
        person.setGivenName(name);
        var work = CadreFactory.eINSTANCE.createEmployment();
        work.setSchool(school);
        person.getEmployments().add(work);
        session.work().add(person);
        return person;
    }

    private final class Recorder implements NavigatorTree.Opener {

        @Override
        public void list(String editorId, String name) {
            opened.append("list ").append(editorId).append(';');
        }

        @Override
        public void element(Element element) {
            opened.append("element ").append(((School) element).getName()).append(';');
        }

        @Override
        public void page(Program program, String pageId) {
            opened.append("page ").append(pageId).append(';');
        }
    }
}
