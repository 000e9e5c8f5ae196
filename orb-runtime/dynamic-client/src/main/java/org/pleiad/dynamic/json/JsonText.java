package org.pleiad.dynamic.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * JSON to maps, lists, strings, numbers, booleans and {@code null}. Numbers keep all their digits. Depth and length are
 * bounded by the parser's own limits. Any thread.
 */
public final class JsonText {
    static final JsonFactory FACTORY = JsonFactory.builder().build();

    private JsonText() {}

    /**
     * One JSON value.
     *
     * @throws IllegalArgumentException if it is none, with the place of the mistake
     */
    public static Object parse(String text) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() == null) {
                throw new IllegalArgumentException("an empty text is no JSON");
            }
            Object value = value(parser);
            if (parser.nextToken() != null) {
                throw new IllegalArgumentException("there is more behind the JSON value, in column "
                        + parser.currentTokenLocation().getColumnNr());
            }
            return value;
        } catch (JacksonException wrong) {
            throw new IllegalArgumentException(
                    "no JSON: " + wrong.getOriginalMessage() + ", in line "
                            + wrong.getLocation().getLineNr() + ", column "
                            + wrong.getLocation().getColumnNr(),
                    wrong);
        }
    }

    private static Object value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT -> parser.getNumberValue();
            case VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    private static Map<String, Object> object(JsonParser parser) {
        Map<String, Object> members = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            if (members.containsKey(name)) {
                throw new IllegalArgumentException("the member '" + name + "' is there twice");
            }
            members.put(name, value(parser));
        }
        return members;
    }

    private static List<Object> array(JsonParser parser) {
        List<Object> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(parser));
        }
        return elements;
    }
}
