/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.offline;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.cadre.core.CadreException;
import org.cadre.core.program.ProgramPools;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.CadrePackage.Literals;
import org.cadre.model.Element;
import org.cadre.model.Program;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What work on one program needs: the program, what belongs to it, the people of its pools, and everything
 * that any of these refers to.
 */
final class OfflineScope {

    /** What is about a program or its people, but stays at home. */
    private static final Set<EClass> AT_HOME = Set.of(Literals.IMPORT_RUN, Literals.DEMOGRAPHICS,
            Literals.EDUCATOR, Literals.PROGRAM);

    private final UnitOfWork work;
    private final List<EClass> types = RootTypes.all();
    private final Set<Element> taken = new LinkedHashSet<>();
    private final Deque<Element> queue = new ArrayDeque<>();

    OfflineScope(UnitOfWork work) {
        this.work = work;
    }

    /** Finds the roots to take. */
    Set<Element> of(Program program, LocalDate day) throws CadreException {
        work.load(Roots.DISTRICTS).forEach(this::take);
        work.load(Roots.ACADEMIC_SESSIONS).forEach(this::take);
        take(program);
        var pools = ProgramPools.of(work, program, day);
        pools.people().forEach(this::take);
        pools.exclusions().forEach(exclusion -> take(exclusion.educator()));
        takeTargets();
        takeWhatBelongs();
        takeCalendars();
        takeTargets();
        return taken;
    }

    /** What refers to the program, or to something that belongs to it already. */
    private void takeWhatBelongs() throws CadreException {
        var belonging = new LinkedHashSet<EObject>();
        taken.stream().filter(Program.class::isInstance).forEach(belonging::add);
        boolean more = true;
        while (more) {
            more = false;
            for (var type : types) {
                if (!AT_HOME.contains(type) && !isShared(type)) {
                    more |= takeReferring(work.load(RootTypes.query(type)), belonging);
                }
            }
        }
    }

    private boolean takeReferring(List<Element> roots, Set<EObject> belonging) {
        boolean more = false;
        for (var root : roots) {
            if (!belonging.contains(root) && targets(root).stream().anyMatch(belonging::contains)) {
                belonging.add(root);
                take(root);
                more = true;
            }
        }
        return more;
    }

    private void takeCalendars() throws CadreException {
        for (var calendar : work.load(RootTypes.query(Literals.SCHOOL_CALENDAR))) {
            var school = targets(calendar).stream().filter(Literals.SCHOOL::isInstance).findFirst();
            if (school.isEmpty() || taken.contains(school.get())) {
                take(calendar);
            }
        }
    }

    /** Whether a class describes the district and no program. */
    private static boolean isShared(EClass type) {
        return type == Literals.SCHOOL || type == Literals.DISTRICT || type == Literals.ACADEMIC_SESSION
                || type == Literals.SCHOOL_CALENDAR || type == Literals.BELL_SCHEDULE;
    }

    private void take(Element root) {
        if (types.contains(root.eClass()) && taken.add(root)) {
            queue.add(root);
        }
    }

    private void takeTargets() {
        while (!queue.isEmpty()) {
            targets(queue.remove()).stream().filter(target -> !target.eIsProxy())
                    .forEach(target -> take((Element) target));
        }
    }

    /** The roots that a root, or what it contains, refers to. */
    private static Set<EObject> targets(Element root) {
        var targets = new LinkedHashSet<EObject>();
        root.eCrossReferences().forEach(target -> targets.add(EcoreUtil.getRootContainer(target)));
        root.eAllContents().forEachRemaining(part -> part.eCrossReferences()
                .forEach(target -> targets.add(EcoreUtil.getRootContainer(target))));
        targets.remove(root);
        return targets;
    }
}
