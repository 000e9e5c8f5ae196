/**
 * A plant that makes chips: devices report, and programs watch, that know nothing of each other but the events.
 *
 * <p>Start reading at {@link org.pleiad.samples.factorymonitor.Plant}, and run it with {@code samples/factory-monitor/run}.
 *
 * <pre>{@code
 * plant.events(EventForm.STRUCTURED, Interest.inType("Plant", "Status.*"), Delivery.PULL).subscribe(monitor);
 * }</pre>
 */
package org.pleiad.samples.factorymonitor;
