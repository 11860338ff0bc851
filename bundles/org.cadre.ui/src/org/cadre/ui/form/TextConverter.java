/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.form;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;

import org.cadre.ui.Messages;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.osgi.util.NLS;

/** Writes values of an attribute as the user reads them, and understands what she types. */
final class TextConverter {

    private static final List<DateTimeFormatter> DATES = List.of(DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM), DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT));

    private final EAttribute attribute;

    TextConverter(EAttribute attribute) {
        this.attribute = attribute;
    }

    String toText(Object value) {
        return switch (value) {
            case null -> ""; //$NON-NLS-1$
            case List<?> many -> String.join(", ", many.stream().map(this::toText).toList()); //$NON-NLS-1$
            case Double number -> number(number);
            case BigDecimal money -> money.toPlainString();
            default -> value.toString();
        };
    }

    /** Returns the value; null for an empty text, a list for an attribute with many values. */
    Object toValue(String text) throws InvalidText {
        var stripped = text.strip();
        if (attribute.isMany()) {
            return Arrays.stream(stripped.split("[,;]")).map(String::strip).filter(s -> !s.isEmpty()).distinct().toList(); //$NON-NLS-1$
        }
        if (stripped.isEmpty()) {
            return attribute.getDefaultValue();
        }
        var type = attribute.getEAttributeType().getInstanceClass();
        if (type == LocalDate.class) {
            return date(stripped);
        }
        if (type == double.class) {
            return parse(stripped);
        }
        return type == BigDecimal.class ? BigDecimal.valueOf(parse(stripped)) : stripped;
    }

    private static String number(Double number) {
        var format = NumberFormat.getInstance();
        format.setGroupingUsed(false);
        return format.format(number);
    }

    private static LocalDate date(String text) throws InvalidText {
        for (var format : DATES) {
            try {
                return LocalDate.parse(text, format);
            } catch (DateTimeParseException e) {
                continue;
            }
        }
        throw new InvalidText(NLS.bind(Messages.Form_noDate, LocalDate.now()));
    }

    private static double parse(String text) throws InvalidText {
        var position = new ParsePosition(0);
        var number = NumberFormat.getInstance().parse(text, position);
        if (number == null || position.getIndex() < text.length() || number.doubleValue() < 0) {
            throw new InvalidText(NLS.bind(Messages.Form_noNumber, number(1.5)));
        }
        return number.doubleValue();
    }
}
