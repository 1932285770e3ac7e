import "$lib/ui/base.css";
import { mount } from "svelte";
import Story from "./Story.svelte";

mount(Story, { target: document.body });
