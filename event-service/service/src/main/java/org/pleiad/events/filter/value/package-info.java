/**
 * Events as filters see them: what can be stepped into, and the values at the end of the way, decoded no further than that.
 *
 * <p>Start reading at {@link org.pleiad.events.filter.value.Subject}.
 *
 * <pre>{@code
 * Value price = Subject.of(event).variable("price").value();
 * }</pre>
 */
package org.pleiad.events.filter.value;
