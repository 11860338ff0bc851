/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.people;

import org.cadre.model.School;

/**
 * A place on earth.
 *
 * @param latitude degrees north
 * @param longitude degrees east
 */
public record Position(double latitude, double longitude) {

    private static final double EARTH_RADIUS_KILOMETERS = 6371.0;

    /** Returns where the school is; null if unknown. */
    public static Position of(School school) {
        return school.isSetLatitude() && school.isSetLongitude()
                ? new Position(school.getLatitude(), school.getLongitude()) : null;
    }

    /** The great-circle distance in kilometers (haversine formula). */
    public double kilometersTo(Position other) {
        double north = Math.toRadians(other.latitude - latitude) / 2;
        double east = Math.toRadians(other.longitude - longitude) / 2;
        double chord = square(Math.sin(north)) + square(Math.sin(east))
                * Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(other.latitude));
        return 2 * EARTH_RADIUS_KILOMETERS * Math.asin(Math.min(1, Math.sqrt(chord)));
    }

    private static double square(double value) {
        return value * value;
    }
}
