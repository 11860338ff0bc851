/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.oneroster;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.cadre.exchange.Messages;
import org.cadre.exchange.run.Edit;
import org.cadre.exchange.run.Plan.Subject;
import org.cadre.model.CadreFactory;
import org.cadre.model.District;
import org.cadre.model.School;
import org.cadre.model.Sourced;

/** Plans districts and schools from orgs.csv. */
@SuppressWarnings("nls")
class OrgPlanner {

    private static final String TIME_ZONE = "metadata.cadre.timeZone";

    private final Import context;
    private final Binder binder;
    private final Map<String, District> districts = new HashMap<>();
    private final Map<String, School> unsourced;

    OrgPlanner(Import context) {
        this.context = context;
        binder = new Binder();
        unsourced = Directory.index(context.directory().schools().stream()
                .filter(s -> s.getSourcedId() == null || !context.mentions(Schema.ORGS, s.getSourcedId()))
                        .toList(),
                School::getIdentifier);
    }

    /** Districts by sourcedId, as far as the package names them, new ones among them. */
    Map<String, District> districts() {
        return districts;
    }

    void run() {
        var rows = context.roster().rows(Schema.ORGS);
        rows.stream().filter(row -> OrgKind.of(row) == OrgKind.DISTRICT).forEach(this::planDistrict);
        rows.stream().filter(row -> OrgKind.of(row) == OrgKind.SCHOOL).forEach(this::planSchool);
        rows.stream().filter(row -> OrgKind.of(row) == OrgKind.ABOVE)
                .forEach(row -> row.become(Row.Fate.IGNORED));
        if (context.roster().isComplete(Schema.ORGS)) {
            endMissing();
        }
    }

    private void planDistrict(Row row) {
        var subject = subject(row, Messages.Type_district);
        var present = context.directory().district(row.sourcedId()).or(this::onlyUnsourced);
        if (row.isDeleted()) {
            row.become(Row.Fate.UNCHANGED);
            present.ifPresent(d -> districts.put(row.sourcedId(), d));
            return;
        }
        var district = present.orElseGet(OrgPlanner::newDistrict);
        districts.put(row.sourcedId(), district);
        var edits = edits(row, district);
        if (row.header().has(TIME_ZONE) && !Objects.equals(district.getTimeZone(), row.get(TIME_ZONE))) {
            edits.add(Edit.of("timeZone", district.getTimeZone(), row.get(TIME_ZONE),
                    () -> district.setTimeZone(row.get(TIME_ZONE))));
        }
        plan(row, subject, district, present.isPresent(), edits);
    }

    private void planSchool(Row row) {
        var present = context.directory().school(row.sourcedId())
                .or(() -> Optional.ofNullable(unsourced.get(row.get("identifier"))));
        var subject = subject(row, Messages.Type_school);
        if (row.isDeleted()) {
            present.ifPresentOrElse(school -> endSchool(row, subject, school),
                    () -> row.become(Row.Fate.UNCHANGED));
            return;
        }
        var school = present.orElseGet(CadreFactory.eINSTANCE::createSchool);
        context.schools().put(row.sourcedId(), school);
        var edits = edits(row, school);
        linkDistrict(row, school, edits);
        if (OrgKind.school(row.get("type")) != school.getKind()) {
            var kind = OrgKind.school(row.get("type"));
            edits.add(Edit.of("kind", school.getKind().getLiteral(), kind.getLiteral(),
                    () -> school.setKind(kind)));
        }
        if (school.getEnd() != null && !row.header().has("metadata.cadre.closes")) {
            edits.add(Edit.of("end", school.getEnd().toString(), "", () -> school.setEnd(null)));
        }
        plan(row, subject, school, present.isPresent(), edits);
    }

    private List<Edit> edits(Row row, Sourced target) {
        var edits = new ArrayList<>(binder.edits(row, target));
        edits.addAll(Foreign.edits(Schema.ORGS, row, target));
        OrgKind.foreignType(row, target).ifPresent(edits::add);
        return edits;
    }

    private void plan(Row row, Subject subject, Sourced target, boolean present, List<Edit> edits) {
        if (present) {
            row.becomeImported(context.plan().change(subject, edits));
        } else {
            Edit.run(edits);
            context.plan().add(subject, target);
            row.become(Row.Fate.IMPORTED);
        }
    }

    private void endSchool(Row row, Subject subject, School school) {
        boolean open = isOpen(school);
        if (open) {
            context.plan().end(subject, () -> school.setEnd(context.today()));
        }
        context.schools().put(row.sourcedId(), school);
        row.becomeImported(open);
    }

    private void linkDistrict(Row row, School school, List<Edit> edits) {
        var district = districtOf(row).orElse(school.getDistrict());
        if (district != null && district != school.getDistrict()) {
            var before = school.getDistrict() == null ? "" : school.getDistrict().getName();
            edits.add(Edit.of("district", before, district.getName(), () -> school.setDistrict(district)));
        }
        var parent = row.get("parentSourcedId");
        var kept = parent.isEmpty() || district != null && parent.equals(district.getSourcedId()) ? ""
                : parent;
        Foreign.edit(Schema.ORGS, "parentSourcedId", kept, school).ifPresent(edits::add);
    }

    /** Follows the parents up to a district; where that leads nowhere, a single district is the one. */
    private Optional<District> districtOf(Row row) {
        var table = context.roster().table(Schema.ORGS).orElseThrow();
        Set<String> seen = new HashSet<>();
        for (var next = row; next != null
                && seen.add(next.sourcedId()); next = table.row(next.get("parentSourcedId"))) {
            var found = Optional.ofNullable(districts.get(next.get("parentSourcedId")))
                    .or(lookup(next.get("parentSourcedId")));
            if (found.isPresent()) {
                return found;
            }
        }
        return districts.size() == 1 ? Optional.of(districts.values().iterator().next()) : Optional.empty();
    }

    private Supplier<Optional<District>> lookup(String sourcedId) {
        return () -> context.directory().district(sourcedId);
    }

    private Optional<District> onlyUnsourced() {
        var all = context.directory().districts();
        return all.size() == 1 && all.get(0).getSourcedId() == null ? Optional.of(all.get(0))
                : Optional.empty();
    }

    private void endMissing() {
        var named = new HashSet<>(context.schools().values());
        for (var school : context.directory().schools()) {
            if (school.getSourcedId() != null && isOpen(school) && !named.contains(school)
                    && !context.mentions(Schema.ORGS, school.getSourcedId())) {
                context.plan().endMissing(Messages.Type_school, school.getName(),
                        () -> school.setEnd(context.today()));
            }
        }
    }

    private boolean isOpen(School school) {
        return school.getEnd() == null || school.getEnd().isAfter(context.today());
    }

    private static District newDistrict() {
        var district = CadreFactory.eINSTANCE.createDistrict();
        district.setTimeZone(ZoneId.systemDefault().getId());
        return district;
    }

    private static Subject subject(Row row, String type) {
        return new Subject(type, row.get("name"), Schema.ORGS, row.line());
    }
}
