/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Function;

import org.cadre.core.sealed.SealedBox;
import org.cadre.model.CadrePackage;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * How values of a data type are kept.
 *
 * @param type the type of the column
 * @param toStored turns a value, never null, into what the column keeps; throws an IllegalArgumentException
 *            for a value that no column can keep
 * @param fromStored turns it back
 */
record Codec(SqlType type, Function<Object, Object> toStored, Function<Object, Object> fromStored) {

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    /** Returns how a data type is kept: by its Java type where that is known, otherwise as text. */
    static Codec of(EDataType type) {
        if (type instanceof EEnum) {
            return text(type);
        }
        if (type == CadrePackage.Literals.SEALED_TEXT) {
            return new Codec(SqlType.TEXT, text -> sealed((String) text), Function.identity());
        }
        return switch (String.valueOf(type.getInstanceClassName())) {
            case "java.lang.String" ->
                new Codec(SqlType.TEXT, text -> Texts.encode((String) text),
                        text -> Texts.decode((String) text));
            case "int", "java.lang.Integer" -> plain(SqlType.INTEGER);
            case "long", "java.lang.Long" -> plain(SqlType.BIGINT);
            case "boolean", "java.lang.Boolean" -> plain(SqlType.BOOLEAN);
            case "double", "java.lang.Double" ->
                new Codec(SqlType.DOUBLE, number -> finite((Double) number), Function.identity());
            case "java.time.LocalDate" ->
                new Codec(SqlType.DATE, day -> inRange((LocalDate) day),
                        day -> LocalDate.parse((String) day));
            case "java.math.BigDecimal" ->
                new Codec(SqlType.TEXT, Object::toString, text -> new BigDecimal((String) text));
            default -> text(type);
        };
    }

    private static Codec plain(SqlType type) {
        return new Codec(type, Function.identity(), Function.identity());
    }

    private static Codec text(EDataType type) {
        return new Codec(SqlType.TEXT, value -> Texts.encode(EcoreUtil.convertToString(type, value)),
                text -> EcoreUtil.createFromString(type, Texts.decode((String) text)));
    }

    /** Lets no text in that is not encrypted. */
    private static String sealed(String text) {
        if (!SealedBox.isSealed(text)) {
            throw new IllegalArgumentException("not sealed");
        }
        return text;
    }

    private static Double finite(Double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException(number.toString());
        }
        return number + 0.0; // Derby has no negative zero
    }

    private static String inRange(LocalDate day) {
        if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            throw new IllegalArgumentException(day.toString());
        }
        return day.toString();
    }
}
