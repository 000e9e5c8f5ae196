/**
 * Types of events with wildcards, and finding those who are interested in a type among thousands.
 *
 * <p>Start reading at {@link org.pleiad.events.filter.types.EventTypePattern}.
 *
 * <pre>{@code
 * boolean meant = new EventTypePattern("Telecom", "*Alarm").matches("Telecom", "CommunicationsAlarm");
 * }</pre>
 */
package org.pleiad.events.filter.types;
