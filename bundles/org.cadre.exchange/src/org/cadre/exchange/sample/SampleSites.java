/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.sample;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.cadre.model.CadreFactory;
import org.cadre.model.District;
import org.cadre.model.School;
import org.cadre.model.SchoolKind;

/** Makes up the sites of the sample district: uneven in size, spread over town and country. */
@SuppressWarnings("nls")
class SampleSites {

    private static final double CENTER_LATITUDE = 41.52;
    private static final double CENTER_LONGITUDE = -87.31;
    private static final double TOWN = 0.06;
    private static final double COUNTRY = 0.22;
    private static final double TITLE_ONE = 0.45;

    private final Draw draw;
    private final District district;
    private final Set<String> names = new HashSet<>();

    SampleSites(Draw draw, District district) {
        this.draw = draw;
        this.district = district;
    }

    List<Site> build(int count, int educators) {
        var levels = IntStream.range(0, count).mapToObj(i -> Level.of(i, count)).toList();
        var sizes = sizes(levels, educators);
        return IntStream.range(0, count)
                .mapToObj(i -> new Site(school(i, levels.get(i)), levels.get(i), sizes[i]))
                .toList();
    }

    /** Shares the educators out by weight, everybody somewhere and nobody's school empty. */
    private int[] sizes(List<Level> levels, int educators) {
        var weights = levels.stream()
                .mapToDouble(level -> level.weight() * (0.7 + 0.6 * draw.random().nextDouble()))
                .toArray();
        double total = IntStream.range(0, weights.length).mapToDouble(i -> weights[i]).sum();
        var sizes = new int[weights.length];
        int spare = educators - weights.length;
        double seen = 0;
        int given = 0;
        for (int i = 0; i < sizes.length; i++) {
            seen += weights[i];
            int upTo = (int) Math.round(spare * seen / total);
            sizes[i] = 1 + upTo - given;
            given = upTo;
        }
        return sizes;
    }

    private School school(int index, Level level) {
        var school = CadreFactory.eINSTANCE.createSchool();
        school.setSourcedId(String.format("org-%03d", index + 1));
        school.setIdentifier(String.format("99000010%04d", index + 1));
        school.setName(name(level));
        school.setDistrict(district);
        school.setKind(level == Level.OFFICE ? SchoolKind.OFFICE : SchoolKind.SCHOOL);
        school.getGrades().addAll(level.grades());
        school.getAttributes().addAll(attributes(level));
        locate(school, level == Level.RURAL ? COUNTRY : TOWN);
        return school;
    }

    private String name(Level level) {
        if (level == Level.OFFICE) {
            return draw.one("suffix.OFFICE");
        }
        var suffix = " " + draw.one("suffix." + level);
        var name = draw.one("school.names");
        for (int attempt = 2; !names.add(name + suffix); attempt++) {
            name = draw.one("school.names") + (attempt < 10 ? "" : " " + attempt);
        }
        return name + suffix;
    }

    private List<String> attributes(Level level) {
        var attributes = new ArrayList<String>();
        if (level == Level.RURAL) {
            attributes.add("rural");
        }
        if (level != Level.OFFICE && draw.chance(TITLE_ONE)) {
            attributes.add("Title I");
        }
        return attributes;
    }

    private void locate(School school, double spread) {
        school.setStreet(draw.between(1, 980) + " " + draw.one("streets"));
        school.setCity(draw.one("towns"));
        school.setPostalCode(String.format("990%02d", draw.between(1, 20)));
        school.setLatitude(coordinate(CENTER_LATITUDE, spread));
        school.setLongitude(coordinate(CENTER_LONGITUDE, spread * 1.3));
    }

    private double coordinate(double center, double spread) {
        return Math.round((center + spread * (2 * draw.random().nextDouble() - 1)) * 1e5) / 1e5;
    }
}
