package org.pleiad.groups.ft.property;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.MARSHAL;
import org.omg.FT.InvalidCriteria;
import org.omg.FT.PropertiesHelper;
import org.omg.FT.Property;

/**
 * What a client says when it has a group made (CORBA 3.3 FT, 23.3.9).
 *
 * @param properties of the group: those in the entry {@link #PROPERTIES}, and those that stand beside it
 * @param name of the group in its domain, if the client gives one
 * @param others for the factories
 */
public record FtCriteria(List<Property> properties, Optional<String> name, List<Property> others) {
    /** The entry with the properties of the group. */
    public static final String PROPERTIES = FtProperty.PREFIX + "FTProperties";

    /** What a manager tells a factory: where the object is to be. */
    public static final String LOCATION = FtProperty.PREFIX + "ObjectLocation";

    /** What a manager tells the factory of a host of the domain: the number of the group that the object shall join. */
    public static final String GROUP = "org.pleiad.groups.Group";

    /** What a manager tells the factory of a host of the domain: the object of that process that shall be the member. */
    public static final String MEMBER = "org.pleiad.groups.Member";

    /** The name of a new group; a string. */
    public static final String NAME = "org.pleiad.groups.Name";

    private static final int LONGEST_NAME = 255;

    /** Takes them apart. */
    public static FtCriteria of(Property... criteria) throws InvalidCriteria {
        List<Property> properties = new ArrayList<>();
        List<Property> others = new ArrayList<>();
        Optional<String> name = Optional.empty();
        for (Property criterion : criteria) {
            String key = Names.text(criterion.nam);
            if (key.equals(Names.text(Names.of(PROPERTIES)))) {
                properties.addAll(nested(criterion));
            } else if (key.equals(Names.text(Names.of(NAME)))) {
                name = Optional.of(name(criterion));
            } else if (FtProperty.of(criterion.nam).isPresent()) {
                properties.add(criterion);
            } else {
                others.add(criterion);
            }
        }
        return new FtCriteria(List.copyOf(properties), name, List.copyOf(others));
    }

    private static List<Property> nested(Property criterion) throws InvalidCriteria {
        try {
            return List.of(PropertiesHelper.extract(criterion.val));
        } catch (BAD_OPERATION | MARSHAL otherType) {
            throw invalid("the value of " + PROPERTIES + " is no FT::Properties", criterion);
        }
    }

    private static String name(Property criterion) throws InvalidCriteria {
        try {
            String name = criterion.val.extract_string();
            if (!name.isEmpty() && name.length() <= LONGEST_NAME) {
                return name;
            }
        } catch (BAD_OPERATION | MARSHAL otherType) {
            throw invalid("the value of " + NAME + " is no string", criterion);
        }
        throw invalid("the value of " + NAME + " has 1 to " + LONGEST_NAME + " characters", criterion);
    }

    /** Refuses some. */
    public static InvalidCriteria invalid(String why, Property... criteria) {
        return new InvalidCriteria(why, criteria);
    }

    /** The value of a criterion. */
    public static Optional<Any> value(String id, Property... criteria) {
        String wanted = Names.text(Names.of(id));
        for (Property criterion : criteria) {
            if (Names.text(criterion.nam).equals(wanted)) {
                return Optional.of(criterion.val);
            }
        }
        return Optional.empty();
    }
}
