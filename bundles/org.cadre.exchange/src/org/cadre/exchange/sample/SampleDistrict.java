/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.sample;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.cadre.core.CadreException;
import org.cadre.core.exchange.SampleAddition;
import org.cadre.core.exchange.SampleSource;
import org.cadre.core.store.Commit;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.UnitOfWork;
import org.cadre.exchange.Messages;
import org.cadre.model.CadreFactory;
import org.cadre.model.District;
import org.cadre.model.Educator;
import org.cadre.model.ParticipantRole;
import org.cadre.model.ParticipationStatus;
import org.cadre.model.Program;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Makes up a district with uneven schools, staff whose names come in several scripts, and a program that
 * people have signed up for, and lets modules add theirs. The same size, seed and school year give the same
 * district.
 */
@Component
@SuppressWarnings("nls")
public class SampleDistrict implements SampleSource {

    private static final int MOST_SCHOOLS = 5_000;
    private static final int MOST_EDUCATORS = 500_000;

    private final Clock clock;
    private final List<SampleAddition> additions;

    /** Places the district in the present school year, with what these add to it. */
    @Activate
    public SampleDistrict(@Reference(cardinality = ReferenceCardinality.MULTIPLE,
            policyOption = ReferencePolicyOption.GREEDY) List<SampleAddition> additions) {
        this(Clock.systemDefaultZone(), additions);
    }

    /** Places the district in the present school year. */
    public SampleDistrict() {
        this(List.of());
    }

    /** Places the district in the school year of the clock. */
    public SampleDistrict(Clock clock) {
        this(clock, List.of());
    }

    private SampleDistrict(Clock clock, List<SampleAddition> additions) {
        this.clock = clock;
        this.additions = List.copyOf(additions);
    }

    @Override
    public Commit fill(UnitOfWork work, Size size, IProgressMonitor monitor) throws CadreException {
        requirePossible(size);
        add(work, size);
        for (var addition : additions) {
            addition.add(work, size);
        }
        return work.commit(CommitNote.of("create", Messages.Sample_commit, false), monitor);
    }

    /** Refuses sizes without a school, without an educator for each, or beyond reason. */
    public static void requirePossible(Size size) throws CadreException {
        if (size.schools() < 1 || size.schools() > MOST_SCHOOLS || size.educators() < size.schools()
                || size.educators() > MOST_EDUCATORS) {
            throw CadreException.input(NLS.bind(Messages.Sample_size, MOST_SCHOOLS, MOST_EDUCATORS));
        }
    }

    private void add(UnitOfWork work, Size size) {
        var year = SchoolYear.at(LocalDate.now(clock));
        var draw = new Draw(new Random(size.seed()));
        var district = district(draw);
        var sites = new SampleSites(draw, district).build(size.schools(), size.educators());
        var people = new SampleStaff(draw, year).hire(sites);
        var profiles = new SampleProfiles(draw, year);
        people.forEach(profiles::describe);
        new SampleWishes(draw).add(people);
        var program = program(draw, year, people, profiles);
        Stream.of(List.of(district), year.sessions(), sites.stream().map(Site::school).toList(), people,
                List.of(program)).flatMap(List::stream).forEach(work::add);
    }

    private static District district(Draw draw) {
        var district = CadreFactory.eINSTANCE.createDistrict();
        district.setSourcedId("org-000");
        district.setName(draw.one("district"));
        district.setIdentifier("9900001");
        district.setTimeZone("America/Chicago");
        return district;
    }

    private static Program program(Draw draw, SchoolYear year, List<Educator> people,
            SampleProfiles profiles) {
        var program = CadreFactory.eINSTANCE.createProgram();
        program.setName(draw.one("program") + " " + year.title());
        program.setStart(year.start());
        program.setEnd(year.end());
        for (var person : people) {
            if (person.getMentorProfile() != null) {
                join(program, person, ParticipantRole.MENTOR, profiles);
            } else if (person.getMenteeProfile() != null) {
                join(program, person, ParticipantRole.MENTEE, profiles);
            }
        }
        return program;
    }

    private static void join(Program program, Educator person, ParticipantRole role,
            SampleProfiles profiles) {
        var participation = CadreFactory.eINSTANCE.createParticipation();
        participation.setEducator(person);
        participation.setRole(role);
        participation.setStatus(ParticipationStatus.JOINED);
        participation.setSignedUpAt(profiles.signUpDay().atTime(17, 0).toInstant(ZoneOffset.UTC));
        program.getParticipations().add(participation);
    }
}
