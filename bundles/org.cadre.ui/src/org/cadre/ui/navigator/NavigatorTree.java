/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.navigator;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.people.Employments;
import org.cadre.core.people.PersonName;
import org.cadre.core.store.Roots;
import org.cadre.model.CadrePackage.Literals;
import org.cadre.model.Cohort;
import org.cadre.model.Educator;
import org.cadre.model.Element;
import org.cadre.model.Employment;
import org.cadre.model.Program;
import org.cadre.model.School;
import org.cadre.ui.Icons;
import org.cadre.ui.Messages;
import org.cadre.ui.editor.Today;
import org.cadre.ui.person.PeopleEditor;
import org.cadre.ui.program.PageDescriptor;
import org.cadre.ui.program.ProgramsEditor;
import org.cadre.ui.relationship.PairsEditor;
import org.cadre.ui.roles.Rights;
import org.cadre.ui.school.SchoolsEditor;
import org.eclipse.emf.ecore.EClass;

/** What the navigator shows of a session. */
final class NavigatorTree {

    /** What happens when a node is opened. */
    interface Opener {

        /** Opens the list with that editor. */
        void list(String editorId, String name);

        /** Opens an element. */
        void element(Element element);

        /** Opens a page of a program. */
        void page(Program program, String pageId);
    }

    private final EditSession session;
    private final List<PageDescriptor> pages;
    private final Opener opener;

    NavigatorTree(EditSession session, List<PageDescriptor> pages, Opener opener) {
        this.session = session;
        this.pages = pages;
        this.opener = opener;
    }

    List<Node> roots() throws CadreException {
        var schools = session.work().load(Roots.SCHOOLS);
        var people = session.work().load(Roots.EDUCATORS);
        var programs = session.work().load(Roots.PROGRAMS);
        var staff = staff(people);
        var pairs = org.cadre.ui.relationship.Messages.Pairs_title;
        return List.of(
                list(ProgramsEditor.ID, Messages.Navigator_programs, programs.size(), Icons.PROGRAM)
                        .with(() -> sorted(programs, Program::getName, this::program)),
                list(PairsEditor.ID, pairs, seen(Literals.MENTORSHIP, session.work().load(Roots.MENTORSHIPS)),
                        Icons.PAIR),
                list(PeopleEditor.ID, Messages.Navigator_people, seen(Literals.EDUCATOR, people), Icons.PEOPLE),
                list(SchoolsEditor.ID, Messages.Navigator_schools, schools.size(), Icons.SCHOOL)
                        .with(() -> sorted(schools, School::getName,
                                school -> school(school, staff.getOrDefault(school, List.of())))));
    }

    /** How many there are; no number where the role sees none, since none would be wrong. */
    private int seen(EClass type, List<?> elements) {
        return Rights.in(session).sees(type) ? elements.size() : -1;
    }

    private Node list(String editorId, String name, int count, String icon) {
        return Node.leaf(editorId, name, count, icon, () -> opener.list(editorId, name));
    }

    private Node program(Program program) {
        return element(program, name(program.getName()), -1, Icons.PROGRAM).with(() -> {
            var below = new ArrayList<Node>();
            pages.forEach(page -> below.add(page(program, page)));
            below.addAll(sorted(program.getCohorts(), Cohort::getName, this::cohort));
            return below;
        });
    }

    private Node page(Program program, PageDescriptor page) {
        return Node.leaf(program.getUuid() + page.id(), page.name(), -1, page.icon(),
                () -> opener.page(program, page.id())).of(program);
    }

    private Node cohort(Cohort cohort) {
        return element(cohort, name(cohort.getName()), cohort.getMembers().size(), Icons.COHORT);
    }

    private Node school(School school, List<Educator> staff) {
        var node = element(school, name(school.getName()), seen(Literals.EDUCATOR, staff), Icons.SCHOOL);
        return staff.isEmpty() ? node : node.with(() -> PersonName.sorted(staff, Locale.getDefault()).stream()
                .map(person -> person(school, person)).toList());
    }

    private Node person(School school, Educator person) {
        return Node.leaf(school.getUuid() + person.getUuid(), PersonName.show(person), -1, Icons.PERSON,
                () -> opener.element(person)).of(person);
    }

    private Node element(Element element, String label, int count, String icon) {
        return Node.leaf(element.getUuid(), label, count, icon, () -> opener.element(element)).of(element);
    }

    private Map<School, List<Educator>> staff(List<Educator> people) throws CadreException {
        var today = Today.in(session);
        var staff = new HashMap<School, List<Educator>>();
        for (var person : people) {
            Employments.on(person, today).stream().map(Employment::getSchool).distinct()
                    .forEach(school -> staff.computeIfAbsent(school, s -> new ArrayList<>()).add(person));
        }
        return staff;
    }

    private static <T> List<Node> sorted(List<T> elements, Function<T, String> name,
            Function<T, Node> node) {
        Comparator<T> order = Comparator.comparing(e -> name(name.apply(e)), Collator.getInstance());
        return elements.stream().sorted(order).map(node).toList();
    }

    private static String name(String name) {
        return name == null || name.isBlank() ? Messages.Elements_unnamed : name;
    }
}
