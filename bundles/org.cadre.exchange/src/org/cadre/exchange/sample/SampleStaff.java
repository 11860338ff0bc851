/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.sample;

import java.util.ArrayList;
import java.util.List;

import org.cadre.model.Educator;
import org.cadre.model.EducatorRole;
import org.cadre.model.Employment;

/** Hires the staff of every site: leaders first, because they evaluate the others. */
class SampleStaff {

    private static final double TWO_SCHOOLS = 0.05;
    private static final double PART_TIME = 0.09;
    private static final double MOVED = 0.08;
    private static final List<Double> SHARES = List.of(0.4, 0.5, 0.6, 0.8);
    private static final int STAFF_PER_ASSISTANT = 40;

    private final Draw draw;
    private final SamplePeople people;
    private final SampleWork work;

    SampleStaff(Draw draw, SchoolYear year) {
        this.draw = draw;
        people = new SamplePeople(draw, year);
        work = new SampleWork(draw);
    }

    /** Returns everybody, site by site. */
    List<Educator> hire(List<Site> sites) {
        var everybody = new ArrayList<Educator>();
        for (var site : sites) {
            for (int i = 0; i < site.size(); i++) {
                everybody.add(hire(site, role(site, i), i));
            }
        }
        var heads = sites.get(sites.size() - 1).evaluators();
        sites.forEach(site -> site.evaluators().stream().limit(1).forEach(p -> evaluatedBy(p, heads)));
        everybody.stream().filter(p -> draw.chance(TWO_SCHOOLS)).forEach(p -> addSecondSchool(p, sites));
        everybody.stream().filter(p -> draw.chance(MOVED)).forEach(p -> addFormerSchool(p, sites));
        return everybody;
    }

    private Educator hire(Site site, EducatorRole role, int index) {
        boolean leads = role == EducatorRole.PRINCIPAL || role == EducatorRole.ADMINISTRATOR;
        var person = people.next(leads);
        var employment = work.employment(site, role, index);
        employment.setStart(person.getTeachingSince().plusYears(leads ? 5 : 0));
        employment.setPrimary(true);
        person.getEmployments().add(employment);
        if (leads) {
            employment.setEvaluates(true);
            site.evaluators().add(person);
        } else if (draw.chance(PART_TIME)) {
            employment.setFte(draw.one(SHARES));
        }
        if (!site.evaluators().contains(person) || site.evaluators().size() > 1) {
            employment.setEvaluator(evaluator(site, person, index));
        }
        return person;
    }

    /** Large schools have assistant principals, nearly all a coach and a counselor; the rest teaches. */
    private EducatorRole role(Site site, int index) {
        if (site.level() == Level.OFFICE) {
            return index % 3 == 2 ? EducatorRole.COACH : EducatorRole.ADMINISTRATOR;
        }
        int assistants = site.size() / STAFF_PER_ASSISTANT;
        if (index <= assistants) {
            return index == 0 ? EducatorRole.PRINCIPAL : EducatorRole.ADMINISTRATOR;
        }
        return switch ((index - assistants) % 20) {
        case 3 -> EducatorRole.COUNSELOR;
        case 5 -> EducatorRole.COACH;
        case 7, 13, 18 -> EducatorRole.SPECIALIST;
        case 11 -> EducatorRole.AIDE;
        default -> EducatorRole.TEACHER;
        };
    }

    private static Educator evaluator(Site site, Educator person, int index) {
        var others = site.evaluators().stream().filter(e -> e != person).toList();
        return others.isEmpty() ? null : others.get(index % others.size());
    }

    private static void evaluatedBy(Educator person, List<Educator> heads) {
        heads.stream().filter(head -> head != person).findFirst()
                .ifPresent(head -> person.getEmployments().get(0).setEvaluator(head));
    }

    private void addSecondSchool(Educator person, List<Site> sites) {
        var first = person.getEmployments().get(0);
        var site = draw.one(sites);
        if (!first.isEvaluates() && site.school() != first.getSchool() && site.level() != Level.OFFICE) {
            first.setFte(0.5);
            var second = sameWork(first, site);
            second.setFte(0.5);
            second.setStart(first.getStart());
            second.setEvaluator(evaluator(site, person, 0));
            person.getEmployments().add(second);
        }
    }

    private void addFormerSchool(Educator person, List<Site> sites) {
        var present = person.getEmployments().get(0);
        var site = draw.one(sites);
        var moved = present.getStart().plusYears(draw.between(2, 6));
        if (!present.isEvaluates() && site.school() != present.getSchool() && people.isPast(moved)) {
            var former = sameWork(present, site);
            former.setStart(present.getStart());
            former.setEnd(moved);
            person.getEmployments().forEach(e -> e.setStart(moved));
            person.getEmployments().add(former);
        }
    }

    private Employment sameWork(Employment model, Site site) {
        var employment = work.employment(site, model.getRole(), draw.between(2, 50));
        employment.setTitle(model.getTitle());
        return employment;
    }
}
